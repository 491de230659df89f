@echo off
rem Starts SADAR Desa: without arguments the window, with arguments the command line.
rem SADAR_JAVA_OPTS adds options for the Java machine, e.g. a larger -Xmx.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "SADAR_HOME=%%~fi"

set "SADAR_JAVA=java.exe"
set "SADAR_RELEASE="
if not defined JAVA_HOME goto find
set "SADAR_JAVA=%JAVA_HOME%\bin\java.exe"
set "SADAR_RELEASE=%JAVA_HOME%\release"
if not exist "%SADAR_JAVA%" goto nojava
goto version

:find
where java.exe >nul 2>nul
if errorlevel 1 goto nojava

:version
rem The version stands in the file "release" of JAVA_HOME; otherwise java itself is asked.
set "SADAR_VERSION="
if not defined SADAR_RELEASE goto ask
if not exist "%SADAR_RELEASE%" goto ask
for /f "tokens=2 delims==" %%v in ('findstr /b /c:"JAVA_VERSION=" "%SADAR_RELEASE%"') do set "SADAR_VERSION=%%~v"
:ask
if defined SADAR_VERSION goto major
for /f "tokens=3" %%v in ('call "%SADAR_JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "SADAR_VERSION=%%~v"
:major
set "SADAR_MAJOR=0"
for /f "delims=.-+ " %%m in ("%SADAR_VERSION%") do set "SADAR_MAJOR=%%m"
if %SADAR_MAJOR% LSS 17 goto oldjava

set "SADAR_NEW="
if %SADAR_MAJOR% GEQ 24 set "SADAR_NEW=--enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow"

"%SADAR_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx1g -Dfile.encoding=UTF-8 -Djava.awt.headless=true --module-path "%SADAR_HOME%\lib\javafx" --add-modules javafx.controls,javafx.fxml --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED %SADAR_NEW% %SADAR_JAVA_OPTS% -cp "%SADAR_HOME%\lib\*" id.sadardesa.Main %*
exit /b %ERRORLEVEL%

:nojava
echo SADAR Desa memerlukan Java 17 atau yang lebih baru: Java tidak ditemukan. / SADAR Desa needs Java 17 or newer: no Java was found. 1>&2
exit /b 3

:oldjava
echo SADAR Desa memerlukan Java 17 atau yang lebih baru: yang ditemukan versi %SADAR_VERSION%. / SADAR Desa needs Java 17 or newer: found version %SADAR_VERSION%. 1>&2
exit /b 3
