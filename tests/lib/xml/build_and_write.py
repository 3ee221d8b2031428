# A document built and written.
import io
import xml.etree.ElementTree as ET

root = ET.Element('root', {'a': '1'}, b='2')
child = ET.SubElement(root, 'child', name='x & "y" <z>')
child.text = 'text < & > é'
child.tail = ' tail '
ET.SubElement(root, 'empty')
root.append(ET.Comment(' note '))
root.append(ET.ProcessingInstruction('target', 'data'))
print(ET.tostring(root))
print(ET.tostring(root, encoding='unicode'))
print(ET.tostring(root, encoding='utf-8', xml_declaration=True))
print(ET.tostring(root, short_empty_elements=False, encoding='unicode'))
print(ET.tostring(root, method='text', encoding='unicode'))
tree = ET.ElementTree(root)
ET.indent(tree)
ET.dump(tree)
ET.indent(root, '\t', 1)
print(repr(ET.tostring(root, encoding='unicode')))
tree.write('out.xml', encoding='iso-8859-1')
print(open('out.xml', 'rb').read()[:60], ET.parse('out.xml').getroot()[0].text)
html = ET.fromstring('<p>a<br/>b<script>1 &lt; 2</script></p>')
print(ET.tostring(html, method='html'))
root.insert(0, ET.Element('first'))
root.remove(child)
root.set('c', '3')
root[0].text = 'q'
del root[1]
print(ET.tostring(root, encoding='unicode'), len(root), root.get('c'), ET.iselement(root))
for wrong in (lambda: root.append('x'), lambda: root.remove(child), lambda: root[9], lambda: ET.tostring(ET.Element(5)), lambda: ET.SubElement(root, 'n', v=1) is None or ET.tostring(root)):
    try:
        print(wrong())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)

# output:
# b'<root a="1" b="2"><child name="x &amp; &quot;y&quot; &lt;z&gt;">text &lt; &amp; &gt; &#233;</child> tail <empty /><!-- note --><?target data?></root>'
# <root a="1" b="2"><child name="x &amp; &quot;y&quot; &lt;z&gt;">text &lt; &amp; &gt; é</child> tail <empty /><!-- note --><?target data?></root>
# b'<?xml version=\'1.0\' encoding=\'utf-8\'?>\n<root a="1" b="2"><child name="x &amp; &quot;y&quot; &lt;z&gt;">text &lt; &amp; &gt; \xc3\xa9</child> tail <empty /><!-- note --><?target data?></root>'
# <root a="1" b="2"><child name="x &amp; &quot;y&quot; &lt;z&gt;">text &lt; &amp; &gt; é</child> tail <empty></empty><!-- note --><?target data?></root>
# text < & > é tail  note target data
# <root a="1" b="2">
#   <child name="x &amp; &quot;y&quot; &lt;z&gt;">text &lt; &amp; &gt; é</child> tail <empty />
#   <!-- note -->
#   <?target data?>
# </root>
# '<root a="1" b="2">\n\t\t<child name="x &amp; &quot;y&quot; &lt;z&gt;">text &lt; &amp; &gt; é</child> tail <empty />\n\t\t<!-- note -->\n\t\t<?target data?>\n\t</root>'
# b'<?xml version=\'1.0\' encoding=\'iso-8859-1\'?>\n<root a="1" b="2' text < & > é
# b'<p>a<br>b<script>1 < 2</script></p>'
# <root a="1" b="2" c="3">
# 		<first>q</first><!-- note -->
# 		<?target data?>
# 	</root> 3 3 True
# TypeError append() argument 1 must be xml.etree.ElementTree.Element, not str
# ValueError Element.remove(x): element not found
# IndexError child index out of range
# TypeError cannot serialize 5 (type int)
# TypeError cannot serialize 1 (type int)
