# A document read, and elements found in it.
import xml.etree.ElementTree as ET

text = '''<?xml version="1.0"?>
<data>
    <country name="Liechtenstein">
        <rank updated="yes">2</rank>
        <year>2008</year>
        <neighbor name="Austria" direction="E"/>
        <neighbor name="Switzerland" direction="W"/>
    </country>
    <country name="Singapore">
        <rank>5</rank>
        <year>2011</year>
        <neighbor name="Malaysia" direction="N"/>
    </country>
    <!-- a comment --><other><country name="Panama"><rank>69</rank></country></other>
</data>'''
root = ET.fromstring(text)
print(root.tag, root.attrib, len(root), [child.tag for child in root], root[0].get('name'), repr(root.text))
print([one.attrib for one in root.iter('neighbor')], root[0][1].text, root[0].find('rank').get('updated'))
for path in ('country', './/country', 'country/rank', '*/year', "country[@name='Singapore']/year", 'country[2]', 'country[last()]', 'country[last()-1]', './/neighbor/..',
             "country[year='2011']", 'country[neighbor]', ".//rank[.='69']", '.', '*', './/*[@direction]', "country[@name!='Singapore']", 'other//rank', 'nothing', 'country[rank][year]'):
    print(path, [(one.tag, one.get('name') or one.text and one.text.strip()) for one in root.findall(path)])
print(root.findtext('country/year'), root.findtext('nope', 'default'), root.find('nope'), [one.tag for one in root.iterfind('country')])
print(''.join(root[2].itertext()), list(root[0].keys()), list(root[0].items()))
for bad in ('/country', 'country[0]', "country[@x='1' and 2]", 'country[foo()]', '///x'):
    try:
        print(bad, root.findall(bad))
    except SyntaxError as error:
        print(bad, error)

# output:
# data {} 3 ['country', 'country', 'other'] Liechtenstein '\n    '
# [{'name': 'Austria', 'direction': 'E'}, {'name': 'Switzerland', 'direction': 'W'}, {'name': 'Malaysia', 'direction': 'N'}] 2008 yes
# country [('country', 'Liechtenstein'), ('country', 'Singapore')]
# .//country [('country', 'Liechtenstein'), ('country', 'Singapore'), ('country', 'Panama')]
# country/rank [('rank', '2'), ('rank', '5')]
# */year [('year', '2008'), ('year', '2011')]
# country[@name='Singapore']/year [('year', '2011')]
# country[2] [('country', 'Singapore')]
# country[last()] [('country', 'Singapore')]
# country[last()-1] [('country', 'Liechtenstein')]
# .//neighbor/.. [('country', 'Liechtenstein'), ('country', 'Singapore')]
# country[year='2011'] [('country', 'Singapore')]
# country[neighbor] [('country', 'Liechtenstein'), ('country', 'Singapore')]
# .//rank[.='69'] [('rank', '69')]
# . [('data', '')]
# * [('country', 'Liechtenstein'), ('country', 'Singapore'), ('other', None)]
# .//*[@direction] [('neighbor', 'Austria'), ('neighbor', 'Switzerland'), ('neighbor', 'Malaysia')]
# country[@name!='Singapore'] [('country', 'Liechtenstein')]
# other//rank [('rank', '69')]
# nothing []
# country[rank][year] [('country', 'Liechtenstein'), ('country', 'Singapore')]
# 2008 default None ['country', 'country']
# 69 ['name'] [('name', 'Liechtenstein')]
# /country cannot use absolute path on element
# country[0] XPath position >= 1 expected
# country[@x='1' and 2] invalid predicate
# country[foo()] unsupported function
# ///x cannot use absolute path on element
