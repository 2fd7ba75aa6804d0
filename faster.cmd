@echo off
rem Starts faster on Windows. There is a build first when there is no jar; delete the jar to build it again.
setlocal
set "JAR=%~dp0lib\faster.jar"
if exist "%JAR%" goto find_java
set "JAR=%~dp0generator-cli\target\faster.jar"

:find_java
if defined JAVA_HOME goto java_home
where java >nul 2>nul
if errorlevel 1 (
  echo faster: there is no Java here: install a JDK 17 or newer, and put it on the PATH or set JAVA_HOME>&2
  exit /b 4
)
set "JAVA=java"
goto build
:java_home
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" (
  echo faster: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it: set it to a JDK 17 or newer>&2
  exit /b 4
)

:build
if exist "%JAR%" goto run
echo faster: building itself first, which takes a minute>&2
pushd "%~dp0"
if not exist target mkdir target
call mvnw.cmd -q -B -ntp -Dmaven.test.skip=true -pl generator-cli -am package >target\faster-build.log 2>&1
if errorlevel 1 (
  type target\faster-build.log >&2
  popd
  echo faster: its own build failed: see above>&2
  exit /b 4
)
popd

:run
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData ^
  -Dfaster.terminal=? -Djdk.console=java.base -cp "%JAR%" dev.faster.cli.Main %*
exit /b %ERRORLEVEL%
