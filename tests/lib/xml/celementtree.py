# The module's name from the time when ElementTree had two of them is still there.
import xml.etree.cElementTree as ET
from xml.etree import ElementTree

print(ET.tostring(ET.XML('<a><b/></a>')), ET.Element is ElementTree.Element)

# output:
# b'<a><b /></a>' True
