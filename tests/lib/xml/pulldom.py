# Events of a document, with trees of the parts that are wanted.
import io
from xml.dom import pulldom

events = pulldom.parseString('<?style x?><!-- note --><list><item price="60">a<i/></item>text<item price="40"/></list>')
for event, node in events:
    print(event, node.nodeName)
    if event == pulldom.START_ELEMENT and node.tagName == 'item' and int(node.getAttribute('price')) > 50:
        events.expandNode(node)
        print(node.toxml())
for event, node in pulldom.parse(io.BytesIO(b'<a xmlns:p="u"><p:b p:c="1"/></a>')):
    print(event, node.nodeName, node.namespaceURI, node.attributes and node.attributes.items())

# output:
# START_DOCUMENT #document
# PROCESSING_INSTRUCTION style
# START_ELEMENT list
# START_ELEMENT item
# <item price="60">a<i/></item>
# CHARACTERS #text
# START_ELEMENT item
# END_ELEMENT item
# END_ELEMENT list
# START_DOCUMENT #document None None
# START_ELEMENT a None [('xmlns:p', 'u')]
# START_ELEMENT p:b u [('p:c', '1')]
# END_ELEMENT p:b u [('p:c', '1')]
# END_ELEMENT a None [('xmlns:p', 'u')]
