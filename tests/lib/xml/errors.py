# Documents that are not well-formed, and where.
import xml.etree.ElementTree as ET

for text in ('', 'text', '<a>', '<a></b>', '<a><b></a>', '<a x=1/>', '<a x="1" x="2"/>', '<a/><b/>', '<a/>text', '<a>&nbsp;</a>', '<a>&lt</a>', '<a>\x01</a>', '<a><!-- x -- y --></a>',
             '<a b></a>', '<1a/>', '</a>', '<a', '<a>\n  <b>\n</a>', '<a>]]></a>', ' <?xml version="1.0"?><a/>', '<a><![CDATA[x</a>', '<a>&#0;</a>', '<a x="<"/>'):
    try:
        print(repr(text), ET.tostring(ET.fromstring(text)))
    except ET.ParseError as error:
        print(repr(text), error, error.code, error.position)
print(ET.fromstring('<a>&amp;&#65;&#x42;<![CDATA[<raw> & ]]>&quot;</a>').text, ET.fromstring('<!DOCTYPE a [<!ENTITY e "value">]><a>&e;</a>').text)
print(ET.fromstring('<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>'.encode('latin-1')).text, ET.fromstring("<a b='\n1'\n/>").attrib, ET.fromstring('<a>x\r\ny</a>').text)

# output:
# '' no element found: line 1, column 0 3 (1, 0)
# 'text' syntax error: line 1, column 0 2 (1, 0)
# '<a>' no element found: line 1, column 3 3 (1, 3)
# '<a></b>' mismatched tag: line 1, column 5 7 (1, 5)
# '<a><b></a>' mismatched tag: line 1, column 8 7 (1, 8)
# '<a x=1/>' not well-formed (invalid token): line 1, column 5 4 (1, 5)
# '<a x="1" x="2"/>' duplicate attribute: line 1, column 9 8 (1, 9)
# '<a/><b/>' junk after document element: line 1, column 4 9 (1, 4)
# '<a/>text' junk after document element: line 1, column 4 9 (1, 4)
# '<a>&nbsp;</a>' undefined entity: line 1, column 3 11 (1, 3)
# '<a>&lt</a>' not well-formed (invalid token): line 1, column 6 4 (1, 6)
# '<a>\x01</a>' not well-formed (invalid token): line 1, column 3 4 (1, 3)
# '<a><!-- x -- y --></a>' not well-formed (invalid token): line 1, column 12 4 (1, 12)
# '<a b></a>' not well-formed (invalid token): line 1, column 4 4 (1, 4)
# '<1a/>' not well-formed (invalid token): line 1, column 1 4 (1, 1)
# '</a>' not well-formed (invalid token): line 1, column 1 4 (1, 1)
# '<a' unclosed token: line 1, column 0 5 (1, 0)
# '<a>\n  <b>\n</a>' mismatched tag: line 3, column 2 7 (3, 2)
# '<a>]]></a>' not well-formed (invalid token): line 1, column 5 4 (1, 5)
# ' <?xml version="1.0"?><a/>' XML or text declaration not at start of entity: line 1, column 1 17 (1, 1)
# '<a><![CDATA[x</a>' unclosed CDATA section: line 1, column 17 20 (1, 17)
# '<a>&#0;</a>' reference to invalid character number: line 1, column 3 14 (1, 3)
# '<a x="<"/>' not well-formed (invalid token): line 1, column 6 4 (1, 6)
# &AB<raw> & " value
# é {'b': ' 1'} x
# y
