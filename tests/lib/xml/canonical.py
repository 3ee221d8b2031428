# Equal documents as equal texts; and documents that include others.
import io
import os
import xml.etree.ElementInclude as ElementInclude
import xml.etree.ElementTree as ET

print(ET.canonicalize('''<?xml version="1.0"?><!-- before --><?pi before?>
<!DOCTYPE a [<!ENTITY e "ent"><!ATTLIST a d CDATA "default">]>
<a  z='1' b="&lt;&quot;&#10;" ><b/>&e; &amp; <![CDATA[<raw>]]><!-- in --></a><!-- after --><?pi after?>'''))
print(ET.canonicalize('<!-- before --><a><!-- in --> x </a><!-- after -->', with_comments=True, strip_text=True))

namespaces = '''<a xmlns="urn:d" xmlns:x="urn:x" xmlns:unused="urn:u" y="1" x:b="2" xml:lang="en"><x:c x:d="3" xmlns:x="urn:x"/>
<plain xmlns=""><deep/></plain><e xmlns:x="urn:other"><x:f/></e></a>'''
print(ET.canonicalize(namespaces))
print(ET.canonicalize(namespaces, rewrite_prefixes=True, strip_text=True))
print(ET.canonicalize('<a xmlns:p="urn:p" t="p:name"><n> p:name </n><n>text</n></a>', qname_aware_tags=['n'],
                      qname_aware_attrs=['t'], rewrite_prefixes=True))
print(ET.canonicalize('<a keep="1" drop="2"><b>x</b><c>y<d/></c>z</a>', exclude_attrs=['drop'], exclude_tags=['c']))
print(ET.canonicalize('<a> <b xml:space="preserve"> x </b> y </a>', strip_text=True))
out = io.StringIO()
print(ET.canonicalize(from_file=io.StringIO('<a b="2" a="1"/>'), out=out), out.getvalue())
try:
    ET.canonicalize()
except ValueError as error:
    print(error)

for name, text in {'part.xml': '<part>of it</part>', 'note.txt': 'a note', 'loop.xml': (
        '<l xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="loop.xml"/></l>')}.items():
    with open(name, 'w') as file:
        file.write(text)
document = ET.fromstring('''<doc xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="part.xml"/> and
<xi:include href="note.txt" parse="text"/>!</doc>''')
ElementInclude.include(document)
print(ET.tostring(document))
for wrong in ['<xi:include href="loop.xml"/>', '<xi:include href="part.xml" parse="other"/>', '<xi:fallback/>']:
    document = ET.fromstring(f'<doc xmlns:xi="http://www.w3.org/2001/XInclude">{wrong}</doc>')
    try:
        ElementInclude.include(document)
    except ElementInclude.FatalIncludeError as error:
        print(type(error).__name__, error)
for name in ['part.xml', 'note.txt', 'loop.xml']:
    os.remove(name)

# output:
# <?pi before?>
# <a b="&lt;&quot;&#xA;" d="default" z="1"><b></b>ent &amp; &lt;raw&gt;</a>
# <?pi after?>
# <!-- before -->
# <a><!-- in -->x</a>
# <!-- after -->
# <a xmlns="urn:d" xmlns:x="urn:x" y="1" xml:lang="en" x:b="2"><x:c x:d="3"></x:c>
# <plain xmlns=""><deep></deep></plain><e><x:f xmlns:x="urn:other"></x:f></e></a>
# <n1:a xmlns:n0="" xmlns:n1="urn:d" xmlns:n2="urn:x" y="1" xml:lang="en" n2:b="2"><n2:c n2:d="3"></n2:c><n0:plain><n0:deep></n0:deep></n0:plain><n1:e><n3:f xmlns:n3="urn:other"></n3:f></n1:e></n1:a>
# <n0:a xmlns:n0="" xmlns:n1="urn:p" t="n1:name"><n0:n> p:name </n0:n><n0:n>text</n0:n></n0:a>
# <a keep="1"><b>x</b>z</a>
# <a><b xml:space="preserve"> x </b>y</a>
# None <a a="1" b="2"></a>
# Either 'xml_data' or 'from_file' must be provided as input
# b'<doc><part>of it</part> and\na note!</doc>'
# FatalIncludeError recursive include of loop.xml
# FatalIncludeError unknown parse type in xi:include tag ('other')
# FatalIncludeError xi:fallback tag must be child of xi:include ('{http://www.w3.org/2001/XInclude}fallback')
