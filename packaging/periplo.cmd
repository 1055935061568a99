@echo off
rem Starts Periplo from a build of this checkout: the window, or with arguments the command line.
setlocal
set "target=%~dp0..\target"

if not exist "%target%\launch\classpath" goto no_build
if not exist "%target%\classes\org\periplo\app\Periplo.class" goto no_build

rem JAVA_HOME if it is recent enough, else the JDK that built the program.
set "release=0"
if defined JAVA_HOME if exist "%JAVA_HOME%\release" (
  for /f tokens^=2^ delims^=^". %%v in ('findstr /b "JAVA_VERSION=" "%JAVA_HOME%\release"') do set "release=%%v"
)
set "jdk=%JAVA_HOME%"
if %release% lss 25 (
  for /f "tokens=1* delims==" %%a in ('findstr /c:"java.home = " "%target%\launch\jdk"') do set "jdk=%%b"
)
if "%jdk:~0,1%"==" " set "jdk=%jdk:~1%"

rem A command is soon over: quick compilation pays there, thorough compilation in the window.
set "pace=-XX:+UseSerialGC"
if not "%~1"=="" set "pace=%pace% -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmn160m -Xshare:auto"

for /f "usebackq delims=" %%c in ("%target%\launch\classpath") do set "CLASSPATH=%target%\classes;%%c"

"%jdk%\bin\java" %pace% --module-path="%target%\javafx" --add-modules=javafx.controls ^
  --enable-native-access=javafx.graphics org.periplo.app.Periplo %*
exit /b %errorlevel%

:no_build
echo periplo: there is no build yet; run "mvn process-classes" in "%~dp0.." first. 1>&2
exit /b 1
