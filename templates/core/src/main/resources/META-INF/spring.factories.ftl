org.springframework.boot.SpringBootExceptionReporter=[=package].core.config.StartFailureReporter
org.springframework.context.ApplicationListener=[=package].core.logging.RedactedLogging
