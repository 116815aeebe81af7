@echo off
rem Starts Dateline. DATELINE_JAVA_OPTS goes to Java, as in: set DATELINE_JAVA_OPTS=-Xmx8g
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -Xshare:auto %DATELINE_JAVA_OPTS% -jar "%~dp0..\dateline.jar" %*
exit /b %ERRORLEVEL%
