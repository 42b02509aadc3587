@echo off
rem Runs report. From a working copy it builds the program first, whenever the sources are newer.
setlocal EnableExtensions DisableDelayedExpansion
set "status=2"
set "here=%~dp0"
set "main=io.github.annualreport.cli.Main"

rem The program writes UTF-8; the code page of the window is put back at the end.
set "codepage="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "version=0"
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~v"
for /f "delims=.-" %%m in ("%version%") do set "version=%%m"
if %version% LSS 17 (
  echo 错误：需要 Java 17 或更新的版本，请安装 JDK 17 并设置 JAVA_HOME>&2
  goto end
)

set "app=%here%..\lib"
if not exist "%here%pom.xml" goto run

set "cache=%here%.report-cache\windows"
set "app=%cache%\app"
powershell -NoProfile -NonInteractive -Command "$s = Join-Path $env:cache 'stamp'; if (-not (Test-Path $s)) { exit 1 }; $t = (Get-Item $s).LastWriteTimeUtc; foreach ($p in 'src\main', 'templates', 'pom.xml') { $q = Join-Path $env:here $p; if ((Test-Path $q) -and (@(Get-Item $q; Get-ChildItem $q -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $t })) { exit 1 } }; exit 0"
if not errorlevel 1 goto run

where mvn >nul 2>nul
if errorlevel 1 (
  echo 错误：从源码运行需要 Maven，请安装并加入 PATH>&2
  goto end
)
echo 正在编译，只在首次使用和源码改动后需要……>&2
if not exist "%app%" mkdir "%app%"
set "status=70"
type nul >"%cache%\stamp.new"
if exist "%cache%\build" rmdir /s /q "%cache%\build"
call mvn -q -B -Dstyle.color=never -f "%here%pom.xml" "-Dreport.target=%cache%\build" -Dmaven.test.skip=true -Dassembly.skipAssembly=true package >"%cache%\build.log" 2>&1
if errorlevel 1 (
  type "%cache%\build.log" >&2
  echo 错误：编译失败>&2
  goto end
)
del /q "%app%\*.jar" >nul 2>nul
copy /y "%cache%\build\lib\*.jar" "%app%" >nul && copy /y "%cache%\build\report.jar" "%app%" >nul
if errorlevel 1 (
  echo 错误：换不掉 %app% 中的程序，可能正在运行，请稍后再试>&2
  goto end
)
move /y "%cache%\stamp.new" "%cache%\stamp" >nul

:run
rem An archive of loaded classes, made and renewed by Java itself where it can (JDK 19), quickens the start.
set "archive="
if %version% GEQ 19 if defined LOCALAPPDATA (
  if not exist "%LOCALAPPDATA%\report" mkdir "%LOCALAPPDATA%\report" >nul 2>nul
  set "archive=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\report\%version%.jsa""
)
"%java%" -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:C1MaxInlineSize=10 -XX:+IgnoreUnrecognizedVMOptions -Xmn16m -XX:-UsePerfData %archive% -Dpicocli.disable.closures=true -Dfile.encoding=UTF-8 %REPORT_JAVA_OPTIONS% -cp "%app%\report.jar" %main% %*
set "status=%errorlevel%"

:end
if defined codepage chcp %codepage% >nul
exit /b %status%
