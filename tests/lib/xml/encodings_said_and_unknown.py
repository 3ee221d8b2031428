# The declaration of a document says the encoding of the stream; one that nobody knows is a LookupError; a generator
# writes to streams that encode by themselves.
import codecs
import io
import xml.etree.ElementTree as ET
import xml.sax
from xml.sax.saxutils import XMLGenerator

root = ET.XML("<a>ü</a>")
print(ET.tostring(root, "unicode", xml_declaration=True), ET.tostring(root, "latin-1"))
stream = io.TextIOWrapper(io.BytesIO(), "iso8859-15", newline="\n")
ET.ElementTree(root).write(stream, "unicode", xml_declaration=True)
stream.flush()
print(stream.buffer.getvalue())
try:
    ET.XML(b'<?xml version="1.0" encoding="none-such"?><a/>')
except LookupError as error:
    print(error)

raw = io.BytesIO()
generator = XMLGenerator(codecs.getwriter("utf-8")(raw), "utf-8")
generator.startDocument()
generator.startElement("a", {"b": "ü"})
generator.endElement("a")
print(raw.getvalue())
print("parseString" in xml.sax.__all__)

# output:
# <?xml version='1.0' encoding='utf-8'?>
# <a>ü</a> b"<?xml version='1.0' encoding='latin-1'?>\n<a>\xfc</a>"
# b"<?xml version='1.0' encoding='iso8859-15'?>\n<a>\xfc</a>"
# unknown encoding: none-such
# b'<?xml version="1.0" encoding="utf-8"?>\n<a b="\xc3\xbc"></a>'
# True
