"""Makes a TrueCrypt volume with tcplay, which asks for its password on a terminal: tcplay.py IMAGE PASSWORD."""

import os
import pty
import subprocess
import sys

image, password = sys.argv[1:]
with open(image, "wb") as made:
    made.truncate(1024 * 1024)
device = subprocess.run(["losetup", "-f", "--show", image], check=True, capture_output=True, text=True).stdout.strip()
answers = [(b"Passphrase:", password), (b"Repeat passphrase:", password), (b"(y/n)", "y")]
try:
    child, terminal = pty.fork()
    if child == 0:
        os.execvp("tcplay", ["tcplay", "-c", "-d", device, "-a", "SHA512", "-b", "AES-256-XTS", "-w", "-z"])
    seen = b""
    while True:
        try:
            read = os.read(terminal, 1024)
        except OSError:
            break
        if not read:
            break
        seen += read
        if answers and answers[0][0] in seen:
            os.write(terminal, answers.pop(0)[1].encode() + b"\n")
            seen = b""
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
finally:
    subprocess.run(["losetup", "-d", device], check=True)
# Without erasing it first, all but the header would be zeros: fill it as a used volume is.
with open(image, "r+b") as made:
    made.seek(512)
    made.write(os.urandom(1024 * 1024 - 512))
sys.exit(status)
