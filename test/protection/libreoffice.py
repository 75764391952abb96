"""Saves one document under a password, in each of the given formats, through the bridge of a running LibreOffice.

libreoffice.py PORT PASSWORD SOURCE FILTER=TARGET [FILTER=TARGET ...]; the password EMPTY saves without one.
"""

import os
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def address(path):
    return Path(path).absolute().as_uri()


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    sys.exit("LibreOffice does not answer")


def secrets(filter_name, password):
    if password == "EMPTY":
        return ()
    if not filter_name.endswith("_pdf_Export"):
        return (setting("Password", password),)
    own = (setting("EncryptFile", True), setting("DocumentOpenPassword", password))
    return (setting("FilterData", uno.Any("[]com.sun.star.beans.PropertyValue", own)),)


def save(port, password, source, targets):
    context = connect(port)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(address(source), "_blank", 0, (setting("Hidden", True),))
    for target in targets:
        filter_name, path = target.split("=", 1)
        document.storeToURL(address(path), (setting("FilterName", filter_name), *secrets(filter_name, password)))
    document.close(True)


port, password, source, *targets = sys.argv[1:]
attempts = 5
for attempt in range(attempts):
    try:
        save(port, password, source, targets)
        break
    # A LibreOffice that has just begun to answer may not be whole yet.
    except Exception:
        if attempt == attempts - 1:
            raise
        time.sleep(1)

# The bridge may fall over while Python takes itself down; what was saved is saved.
os._exit(0)
