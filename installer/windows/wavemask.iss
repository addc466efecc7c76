; Inno Setup 6: a setup program for Windows. installer/build.py runs it as
;   iscc /DVersion=0.1.0 /DBundle=dist\wavemask /Odist /Fwavemask-setup installer\windows\wavemask.iss
; Silent: wavemask-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART [/ALLUSERS | /CURRENTUSER] [/DIR="D:\WaveMask"]

#ifndef Version
  #error Say which version it is with /DVersion=
#endif
#ifndef Bundle
  #error Say where the bundle is with /DBundle=
#endif

[Setup]
AppId={{5C7B1B42-5A0C-4D52-9B4E-6B7C7A5D0B61}
AppName=WaveMask
AppVersion={#Version}
AppPublisher=The WaveMask project
DefaultDirName={autopf}\WaveMask
DefaultGroupName=WaveMask
DisableProgramGroupPage=yes
; Without the rights of an administrator it is installed for this user alone.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\resources\icons\wavemask.ico
UninstallDisplayIcon={app}\wavemask.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "pt"; MessagesFile: "compiler:Languages\Portuguese.isl"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

; A version before may have left files that this one has no more. What IT put into torch-cuda stays.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\WaveMask"; Filename: "{app}\wavemask.exe"

[Run]
Filename: "{app}\wavemask.exe"; Description: "{cm:LaunchProgram,WaveMask}"; Flags: nowait postinstall skipifsilent
