"""Has LibreOffice make documents with one picture: whole, cropped, and with a shape over it.

libreoffice-pictures.py PORT PICTURE FOLDER: writes {whole,cropped,covered}.{pptx,odp,xlsx,ods,docx,odt}.
"""

import sys
import time
from pathlib import Path

import uno
from com.sun.star.awt import Point, Size
from com.sun.star.beans import PropertyValue
from com.sun.star.text import GraphicCrop
from com.sun.star.text.TextContentAnchorType import AT_PARAGRAPH
from com.sun.star.text.WrapTextMode import THROUGH

SHEETS = (
    ("simpress", (("Impress MS PowerPoint 2007 XML", "pptx"), ("impress8", "odp"))),
    ("scalc", (("Calc MS Excel 2007 XML", "xlsx"), ("calc8", "ods"))),
)
TEXTS = (("MS Word 2007 XML", "docx"), ("writer8", "odt"))
# In hundredths of a millimetre: on the picture, and far from it.
PLACES = {"covered": Point(4000, 4000), "whole": Point(12000, 9000), "cropped": Point(12000, 9000)}


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


port, picture, folder = sys.argv[1:]
context = connect(port)
services = context.ServiceManager
desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
graphics = services.createInstanceWithContext("com.sun.star.graphic.GraphicProvider", context)
graphic = graphics.queryGraphic((setting("URL", address(picture)),))
crop = GraphicCrop()
crop.Top, crop.Right = 300, 500


def save(document, filters, kind):
    for name, extension in filters:
        document.storeToURL(address(f"{folder}/{kind}.{extension}"), (setting("FilterName", name),))
    document.close(True)


def shape(document, service, size, place, page):
    made = document.createInstance(service)
    made.Size = size
    page.add(made)
    made.Position = place
    return made


for kind, place in PLACES.items():
    for factory, filters in SHEETS:
        document = desktop.loadComponentFromURL(f"private:factory/{factory}", "_blank", 0, (setting("Hidden", True),))
        page = document.DrawPages.getByIndex(0)
        shown = shape(document, "com.sun.star.drawing.GraphicObjectShape", Size(6000, 4000), Point(3000, 3000), page)
        shown.Graphic = graphic
        if kind == "cropped":
            shown.GraphicCrop = crop
        shape(document, "com.sun.star.drawing.RectangleShape", Size(3000, 2000), place, page)
        save(document, filters, kind)
    document = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, (setting("Hidden", True),))
    cursor = document.Text.createTextCursor()
    document.Text.insertString(cursor, "An ordinary letter", False)
    shown = document.createInstance("com.sun.star.text.TextGraphicObject")
    shown.Graphic, shown.AnchorType = graphic, AT_PARAGRAPH
    document.Text.insertTextContent(cursor, shown, False)
    shown.Size = Size(6000, 4000)
    shown.HoriOrient = shown.VertOrient = 0
    shown.HoriOrientPosition = shown.VertOrientPosition = 1000
    if kind == "cropped":
        shown.GraphicCrop = crop
    box = document.createInstance("com.sun.star.drawing.RectangleShape")
    box.Size, box.AnchorType = Size(3000, 2000), AT_PARAGRAPH
    document.DrawPage.add(box)
    box.Surround, box.Opaque, box.ZOrder = THROUGH, True, 1
    box.Position = Point(4000, 4000) if kind == "covered" else Point(4000, 14000)
    save(document, TEXTS, kind)
