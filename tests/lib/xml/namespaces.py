# Names with namespaces, read and written.
import xml.etree.ElementTree as ET

root = ET.fromstring('<a xmlns="urn:one" xmlns:t="urn:two" t:k="v" k="w"><t:b/><c xmlns="">x</c><d xml:lang="en"/></a>')
print(root.tag, root.attrib, [child.tag for child in root], root[2].attrib)
print(root.find('{urn:two}b').tag, root.find('x:b', {'x': 'urn:two'}).tag, root.find('d', {'': 'urn:one'}) is root[2], [one.tag for one in root.findall('{*}b')])
print(ET.tostring(root, encoding='unicode'))
ET.register_namespace('two', 'urn:two')
print(ET.tostring(root, encoding='unicode'))
qualified = ET.Element(ET.QName('urn:one', 'x'), {ET.QName('urn:one', 'k'): ET.QName('urn:two', 'v')})
print(ET.tostring(qualified, encoding='unicode'), ET.QName('u', 't') == '{u}t', repr(ET.QName('u', 't')))
print(ET.tostring(ET.fromstring('<a xmlns="urn:one"><b/></a>'), encoding='unicode', default_namespace='urn:one'))
for wrong in (lambda: ET.register_namespace('ns1', 'x'), lambda: root.find('y:b', {'x': 'z'}), lambda: ET.fromstring('<p:a/>')):
    try:
        print(wrong())
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, error)

# output:
# {urn:one}a {'{urn:two}k': 'v', 'k': 'w'} ['{urn:two}b', 'c', '{urn:one}d'] {'{http://www.w3.org/XML/1998/namespace}lang': 'en'}
# {urn:two}b {urn:two}b True ['{urn:two}b']
# <ns0:a xmlns:ns0="urn:one" xmlns:ns1="urn:two" ns1:k="v" k="w"><ns1:b /><c>x</c><ns0:d xml:lang="en" /></ns0:a>
# <ns0:a xmlns:ns0="urn:one" xmlns:two="urn:two" two:k="v" k="w"><two:b /><c>x</c><ns0:d xml:lang="en" /></ns0:a>
# <ns0:x xmlns:ns0="urn:one" xmlns:two="urn:two" ns0:k="two:v" /> True <QName '{u}t'>
# <a xmlns="urn:one"><b /></a>
# ValueError Prefix format reserved for internal use
# SyntaxError prefix 'y' not found in prefix map
# ParseError unbound prefix: line 1, column 0
