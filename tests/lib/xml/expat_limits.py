# Entities that stand for more and more of each other are stopped.
# cpython: skip pyodide has an Expat without these limits
import xml.etree.ElementTree as ET
from xml.parsers import expat

laughs = ''.join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
document = f'<!DOCTYPE a [<!ENTITY e0 "ha">{laughs}]><a>&e9;</a>'
for text in document, document.replace('<a>&e9;</a>', '<a b="&e9;"/>'):
    parser = expat.ParserCreate()
    parser.SetBillionLaughsAttackProtectionActivationThreshold(50_000)
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        print(error.code, str(error).split(':')[0])

parser = expat.ParserCreate()
parser.SetBillionLaughsAttackProtectionActivationThreshold(0)
parser.SetBillionLaughsAttackProtectionMaximumAmplification(2)
try:
    parser.Parse('<!DOCTYPE a [<!ENTITY e "0123456789">]><a>' + '&e;' * 100 + '</a>', True)
except expat.ExpatError as error:
    print(error.code)
print(len(ET.fromstring('<!DOCTYPE a [<!ENTITY e "0123456789">]><a>' + '&e;' * 1000 + '</a>').text))

# output:
# 43 limit on input amplification factor (from DTD and entities) breached
# 43 limit on input amplification factor (from DTD and entities) breached
# 43
# 10000
