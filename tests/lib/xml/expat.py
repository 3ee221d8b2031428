# The parser below all others: handlers, where they are told, text in pieces, and errors with their places.
from xml.parsers import expat

DOCUMENT = b'''<?xml version="1.0" encoding="iso-8859-1" standalone="no"?>
<!-- a comment --><?style sheet.css?>
<!DOCTYPE list [
<!ELEMENT list (item|note)*>
<!ATTLIST list kind (plain | fancy) "plain" number NMTOKENS #FIXED " 1  2 ">
<!NOTATION png SYSTEM "image/png">
<!ENTITY caf "caf&#233;">
<!ENTITY both "<b>&caf;</b>!">
<!ENTITY picture SYSTEM "picture.png" NDATA png>
]>
<list name='one
two &amp; three'>&both; \xb5
<p:item xmlns:p="urn:p" p:x="1"/><![CDATA[ <raw> ]]></list>
'''


def parser_of_all(separator=None, **settings):
    parser = expat.ParserCreate(namespace_separator=separator)
    for name in dir(parser):
        if name.endswith('Handler') and not name.startswith(('Default', 'External', 'NotStandalone', 'Skipped')):
            def handler(*arguments, name=name.removesuffix('Handler')):
                print(f'{name}{arguments}')
            setattr(parser, name, handler)
    for name, value in settings.items():
        setattr(parser, name, value)
    return parser


parser_of_all().Parse(DOCUMENT, True)

print('--- with namespaces, attributes in order')
parser = parser_of_all('|', ordered_attributes=True, buffer_text=True, namespace_prefixes=True)
parser.Parse(DOCUMENT[DOCUMENT.index(b'<list '):].replace(b'&both;', b'').replace(b'\xb5', b'-'), True)

print('--- in pieces')
parser = parser_of_all()
for piece in ['<a>te', 'xt<b', ' x="', '1"/>', '</a', '>']:
    print(repr(piece))
    parser.Parse(piece)
parser.Parse('', True)

print('--- wrong')
for wrong in ['', '<a>', '<a', '<a></b>', '<a/><b/>', '<a b="1" b="2"/>', '<a b=1/>', '<a>\n  &x;</a>', '<a>&</a>', '<a>&#0;</a>',
              '<a>]]></a>', '<a><![CDATA[x', '<a><!-- -- --></a>', ' <?xml version="1.0"?><a/>', '<a>\x01</a>', '</a>', '<x:a/>',
              '<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>',
              '<a xmlns:xml="u"/>', '<a xmlns:p=""/>', '<?xml encoding="utf-8"?><a/>']:
    parser = expat.ParserCreate(namespace_separator=' ')
    try:
        parser.Parse(wrong.encode(), True)
    except expat.ExpatError as error:
        print(repr(wrong), error, error.code, expat.errors.messages[error.code] == str(error).split(':')[0])
        print((error.lineno, error.offset) == (parser.ErrorLineNumber, parser.ErrorColumnNumber))

parser = expat.ParserCreate()
parser.StartElementHandler = lambda name, attributes: print(
    name, parser.CurrentLineNumber, parser.CurrentColumnNumber, parser.CurrentByteIndex)
print(parser.Parse('<a>\n é<b/></a>', True))
try:
    parser.Parse('more')
except expat.error as error:
    print(error)


def stops(name, attributes):
    raise ValueError(name)


parser = expat.ParserCreate()
parser.StartElementHandler = stops
try:
    parser.Parse('<a><b/></a>', True)
except ValueError as error:
    print('stopped by', error)

print('--- entities outside')
parser = expat.ParserCreate()
parser.CharacterDataHandler = print


def outside(context, base, system, public):
    inner = parser.ExternalEntityParserCreate(context)
    return inner.Parse(f'text of {system}', True)


parser.ExternalEntityRefHandler = outside
parser.Parse('<!DOCTYPE a [<!ENTITY e SYSTEM "chapter.xml">]><a>&e;</a>', True)

# output:
# XmlDecl('1.0', 'iso-8859-1', 0)
# Comment(' a comment ',)
# ProcessingInstruction('style', 'sheet.css')
# StartDoctypeDecl('list', None, None, 1)
# ElementDecl('list', (5, 2, None, ((4, 0, 'item', ()), (4, 0, 'note', ()))))
# AttlistDecl('list', 'kind', '(plain|fancy)', 'plain', 0)
# AttlistDecl('list', 'number', 'NMTOKENS', '1 2', 1)
# NotationDecl('png', None, 'image/png', None)
# EntityDecl('caf', 0, 'café', None, None, None, None)
# EntityDecl('both', 0, '<b>&caf;</b>!', None, None, None, None)
# UnparsedEntityDecl('picture', None, 'picture.png', None, 'png')
# EndDoctypeDecl()
# StartElement('list', {'name': 'one two & three', 'kind': 'plain', 'number': '1 2'})
# StartElement('b', {})
# CharacterData('café',)
# EndElement('b',)
# CharacterData('!',)
# CharacterData(' µ',)
# CharacterData('\n',)
# StartElement('p:item', {'xmlns:p': 'urn:p', 'p:x': '1'})
# EndElement('p:item',)
# StartCdataSection()
# CharacterData(' <raw> ',)
# EndCdataSection()
# EndElement('list',)
# --- with namespaces, attributes in order
# StartElement('list', ['name', 'one two & three'])
# CharacterData(' -\n',)
# StartNamespaceDecl('p', 'urn:p')
# StartElement('urn:p|item|p', ['urn:p|x|p', '1'])
# EndElement('urn:p|item|p',)
# EndNamespaceDecl('p',)
# StartCdataSection()
# CharacterData(' <raw> ',)
# EndCdataSection()
# EndElement('list',)
# --- in pieces
# '<a>te'
# StartElement('a', {})
# CharacterData('te',)
# 'xt<b'
# CharacterData('xt',)
# ' x="'
# '1"/>'
# '</a'
# StartElement('b', {'x': '1'})
# EndElement('b',)
# '>'
# EndElement('a',)
# --- wrong
# '' no element found: line 1, column 0 3 True
# True
# '<a>' no element found: line 1, column 3 3 True
# True
# '<a' unclosed token: line 1, column 0 5 True
# True
# '<a></b>' mismatched tag: line 1, column 5 7 True
# True
# '<a/><b/>' junk after document element: line 1, column 4 9 True
# True
# '<a b="1" b="2"/>' duplicate attribute: line 1, column 9 8 True
# True
# '<a b=1/>' not well-formed (invalid token): line 1, column 5 4 True
# True
# '<a>\n  &x;</a>' undefined entity: line 2, column 2 11 True
# True
# '<a>&</a>' not well-formed (invalid token): line 1, column 4 4 True
# True
# '<a>&#0;</a>' reference to invalid character number: line 1, column 3 14 True
# True
# '<a>]]></a>' not well-formed (invalid token): line 1, column 5 4 True
# True
# '<a><![CDATA[x' unclosed CDATA section: line 1, column 13 20 True
# True
# '<a><!-- -- --></a>' not well-formed (invalid token): line 1, column 10 4 True
# True
# ' <?xml version="1.0"?><a/>' XML or text declaration not at start of entity: line 1, column 1 17 True
# True
# '<a>\x01</a>' not well-formed (invalid token): line 1, column 3 4 True
# True
# '</a>' not well-formed (invalid token): line 1, column 1 4 True
# True
# '<x:a/>' unbound prefix: line 1, column 0 27 True
# True
# '<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>' recursive entity reference: line 1, column 52 12 True
# True
# '<a xmlns:xml="u"/>' reserved prefix (xml) must not be undeclared or bound to another namespace name: line 1, column 0 38 True
# True
# '<a xmlns:p=""/>' must not undeclare prefix: line 1, column 0 28 True
# True
# '<?xml encoding="utf-8"?><a/>' XML declaration not well-formed: line 1, column 6 30 True
# True
# a 1 0 0
# b 2 2 7
# 1
# parsing finished: line 2, column 10
# stopped by a
# --- entities outside
# text of chapter.xml
