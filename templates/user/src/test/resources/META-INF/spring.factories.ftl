org.springframework.boot.EnvironmentPostProcessor=[=package].user.embedded.PlaygroundRedirect
