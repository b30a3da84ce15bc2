# Traegt die Adresse, unter der Zielcheck erreichbar ist, in manifest.xml ein. / Sets the address of Zielcheck in manifest.xml.
#   powershell -ExecutionPolicy Bypass -File set-address.ps1 https://reports.example.org/zielcheck/
# Only plain letters in this file: Windows PowerShell reads it in the machine's own code page.
param([Parameter(Mandatory = $true)][string]$Address)
$ErrorActionPreference = 'Stop'

$new = $Address.TrimEnd('/') + '/'
if ($new -notmatch '^https://[A-Za-z0-9]') {
  Write-Error "Die Adresse muss mit https:// beginnen. / The address must begin with https://: $Address"
}
if ($new -notmatch '^https://[A-Za-z0-9._~:/-]+$') {
  Write-Error "In der Adresse steht ein Zeichen, das dort nicht hingehoert. / The address has a character that does not belong there: $Address"
}

$file = Join-Path $PSScriptRoot 'manifest.xml'
$manifest = [IO.File]::ReadAllText($file)
# The address that stands there now: so the script can be run again.
$old = [regex]::Match($manifest, '<IconUrl DefaultValue="([^"]*)assets/icons/').Groups[1].Value
if ($old -eq '') { Write-Error 'manifest.xml ist nicht mehr, wie es war. / manifest.xml is not as it was.' }
$changed = $manifest.Replace('"' + $old, '"' + $new)
[IO.File]::WriteAllText($file, $changed, (New-Object Text.UTF8Encoding $false))
Write-Output "manifest.xml: $new"
