@echo off
rem Starts Outloud on Windows with the Java of OUTLOUD_JAVA, runtime, JAVA_HOME or the PATH.
setlocal
set "home=%~dp0.."
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java.exe"
if exist "%OUTLOUD_JAVA%\bin\java.exe" set "java=%OUTLOUD_JAVA%\bin\java.exe"
set "tiers=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4"
if "%~1"=="serve" set "tiers="
"%java%" %tiers% -XX:+UseSerialGC -XX:-UsePerfData -XX:+UseTransparentHugePages -Xlog:disable --enable-native-access=ALL-UNNAMED -XX:+UnlockDiagnosticVMOptions -XX:+IgnoreUnrecognizedVMOptions -XX:ArchiveRelocationMode=0 -Djdk.reflect.useNativeAccessorOnly=true -Dsun.net.httpserver.nodelay=true -Djava.awt.headless=true "-Doutloud.home=%home%" -cp "%home%\lib\outloud.jar" outloud.cli.Main %*
if errorlevel 9009 echo outloud: Java 25 or newer is needed: install a JDK 25 and set JAVA_HOME. 1>&2
exit /b %errorlevel%
