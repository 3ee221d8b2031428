# Documents as trees of nodes: read, looked through, built, changed and written.
import io
import xml.dom
from xml.dom import minidom

document = minidom.parseString('''<?xml version="1.0" encoding="utf-8"?>
<!-- top --><!DOCTYPE slideshow SYSTEM "s.dtd" [<!ENTITY e "ent"><!NOTATION png SYSTEM "p">]>
<slideshow a="1 &lt; &quot;2&quot; '3'" b="x&#10;y">
<title>Demo &amp; &e; "slide" &gt;</title><?pi data?>
<slide xmlns="urn:s" xmlns:p="urn:p" p:k="v"><p:title>One</p:title><![CDATA[ raw <b> ]]><empty/></slide>
</slideshow>''')
print(document.toxml())
print(document.toprettyxml(indent='  '))
print(document.toxml('ascii', standalone=True))
print(document.doctype.internalSubset, document.doctype.entities.getNamedItem('e').firstChild, document.doctype.systemId)


def show(node, depth=0):
    print(' ' * depth, node.nodeType, node.nodeName, repr(node.nodeValue), node.namespaceURI, node.prefix, node.localName,
          node.attributes and node.attributes.items(), node.nextSibling and node.nextSibling.nodeName)
    for child in node.childNodes:
        show(child, depth + 1)


show(document)
print([title.firstChild.data for title in document.getElementsByTagName('title')])
slide, = document.getElementsByTagNameNS('urn:s', 'slide')
print(slide.getAttribute('p:k'), slide.getAttributeNS('urn:p', 'k'), slide.hasAttribute('zz'), repr(slide.getAttribute('zz')))

# Built.
implementation = minidom.getDOMImplementation()
built = implementation.createDocument(None, 'order', None)
order = built.documentElement
order.setAttribute('id', 'x"y')
order.appendChild(built.createTextNode('Some <textual> content.'))
item = built.createElement('item')
item.appendChild(built.createTextNode('a'))
item.appendChild(built.createTextNode('b'))
order.appendChild(item)
order.insertBefore(built.createComment('note'), item)
order.appendChild(built.createCDATASection('x<y'))
order.appendChild(built.createProcessingInstruction('target', 'data'))
print(built.toprettyxml())
item.normalize()
print(item.toxml(), item.firstChild, len(item.childNodes))
copy = order.cloneNode(True)
copy.removeAttribute('id')
print(copy.toxml(), copy.parentNode)
order.removeChild(item)
order.replaceChild(item, order.firstChild)
fragment = built.createDocumentFragment()
fragment.appendChild(built.createElement('f1'))
fragment.appendChild(built.createElement('f2'))
order.appendChild(fragment)
print(order.toxml(), fragment.childNodes, [child.nodeName for child in order.childNodes])
text = built.createTextNode('hello world')
order.appendChild(text)
rest = text.splitText(5)
print(text.data, rest.data, text.wholeText)
named = built.createElementNS('urn:x', 'p:el')
named.setAttributeNS('urn:y', 'q:at', 'v')
named.attributes['plain'] = 'w'
print(named.toxml(), named.attributes['q:at'].value, list(named.attributes.keysNS()))
other = implementation.createDocument(None, 'root', implementation.createDocumentType('root', '-//P', 'http://s'))
other.documentElement.appendChild(other.importNode(named, True))
print(other.toxml())
out = io.StringIO()
built.writexml(out, indent=' ', addindent='  ', newl='\n', encoding='utf-8')
print(out.getvalue())

# What cannot be.
for wrong in [lambda: order.removeChild(built.createElement('q')), lambda: built.appendChild(built.createElement('two')),
              lambda: text.appendChild(item), lambda: minidom.parseString('<a></b>'), lambda: order.appendChild(built),
              lambda: order.removeAttribute('zz'), lambda: built.createTextNode(5),
              lambda: built.createComment('a--b').toxml(), lambda: implementation.createDocument(None, 'x:y', None)]:
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error, getattr(error, 'code', None))
print(xml.dom.NotFoundErr.code, xml.dom.NOT_FOUND_ERR, implementation.hasFeature('Core', '2.0'))
with minidom.parseString('<a><b/></a>') as tree:
    print(tree.documentElement.firstChild.tagName)

# output:
# <?xml version="1.0" ?><!-- top --><!DOCTYPE slideshow  SYSTEM 's.dtd' [<!ENTITY e "ent"><!NOTATION png SYSTEM "p">]><slideshow a="1 &lt; &quot;2&quot; '3'" b="x&#10;y">
# <title>Demo &amp; ent "slide" &gt;</title><?pi data?>
# <slide xmlns="urn:s" xmlns:p="urn:p" p:k="v"><p:title>One</p:title><![CDATA[ raw <b> ]]><empty/></slide>
# </slideshow>
# <?xml version="1.0" ?>
# <!-- top -->
# <!DOCTYPE slideshow
#   SYSTEM 's.dtd' [<!ENTITY e "ent"><!NOTATION png SYSTEM "p">]>
# <slideshow a="1 &lt; &quot;2&quot; '3'" b="x&#10;y">
#   
#
#   <title>Demo &amp; ent "slide" &gt;</title>
#   <?pi data?>
#   
#
#   <slide xmlns="urn:s" xmlns:p="urn:p" p:k="v">
#     <p:title>One</p:title>
# <![CDATA[ raw <b> ]]>    <empty/>
#   </slide>
#   
#
# </slideshow>
#
# b'<?xml version="1.0" encoding="ascii" standalone="yes"?><!-- top --><!DOCTYPE slideshow  SYSTEM \'s.dtd\' [<!ENTITY e "ent"><!NOTATION png SYSTEM "p">]><slideshow a="1 &lt; &quot;2&quot; \'3\'" b="x&#10;y">\n<title>Demo &amp; ent "slide" &gt;</title><?pi data?>\n<slide xmlns="urn:s" xmlns:p="urn:p" p:k="v"><p:title>One</p:title><![CDATA[ raw <b> ]]><empty/></slide>\n</slideshow>'
# <!ENTITY e "ent"><!NOTATION png SYSTEM "p"> <DOM Text node "'ent'"> s.dtd
#  9 #document None None None None None None
#   8 #comment ' top ' None None None None slideshow
#   10 slideshow None None None None None slideshow
#   1 slideshow None None None slideshow [('a', '1 < "2" \'3\''), ('b', 'x\ny')] None
#    3 #text '\n' None None None None title
#    1 title None None None title <xml.dom.minidom.NamedNodeMap object at 0x7fed394b8f40> pi
#     3 #text 'Demo & ent "slide" >' None None None None None
#    7 pi 'data' None None None None #text
#    3 #text '\n' None None None None slide
#    1 slide None urn:s None slide [('xmlns', 'urn:s'), ('xmlns:p', 'urn:p'), ('p:k', 'v')] #text
#     1 p:title None urn:p p title <xml.dom.minidom.NamedNodeMap object at 0x7fed393cbac0> #cdata-section
#      3 #text 'One' None None None None None
#     4 #cdata-section ' raw <b> ' None None None None empty
#     1 empty None urn:s None empty <xml.dom.minidom.NamedNodeMap object at 0x7fed393cbac0> None
#    3 #text '\n' None None None None None
# ['Demo & ent "slide" >']
# v v False ''
# <?xml version="1.0" ?>
# <order id="x&quot;y">
# 	Some &lt;textual&gt; content.
# 	<!--note-->
# 	<item>
# 		a
# 		b
# 	</item>
# <![CDATA[x<y]]>	<?target data?>
# </order>
#
# <item>ab</item> <DOM Text node "'ab'"> 1
# <order>Some &lt;textual&gt; content.<!--note--><item>ab</item><![CDATA[x<y]]><?target data?></order> None
# <order id="x&quot;y"><item>ab</item><!--note--><![CDATA[x<y]]><?target data?><f1/><f2/></order> [] ['item', '#comment', '#cdata-section', 'target', 'f1', 'f2']
# hello  world hello world
# <p:el q:at="v" plain="w"/> v [('urn:y', 'at'), (None, 'plain')]
# <?xml version="1.0" ?><!DOCTYPE root  PUBLIC '-//P'  'http://s'><root><p:el q:at="v" plain="w"/></root>
# <?xml version="1.0" encoding="utf-8"?>
#  <order id="x&quot;y">
#    <item>ab</item>
#    <!--note-->
# <![CDATA[x<y]]>   <?target data?>
#    <f1/>
#    <f2/>
#    hello
#     world
#  </order>
#
# NotFoundErr  8
# HierarchyRequestErr two document elements disallowed 3
# HierarchyRequestErr #text nodes cannot have children 3
# ExpatError mismatched tag: line 1, column 5 7
# HierarchyRequestErr <xml.dom.minidom.Document object at 0x7fed39518590> cannot be child of <DOM Element: order at 0x7fed39673dd0> 3
# NotFoundErr  8
# TypeError node contents must be a string None
# ValueError '--' is not allowed in a comment node None
# NamespaceErr illegal use of prefix without namespaces 14
# 8 8 True
# b
