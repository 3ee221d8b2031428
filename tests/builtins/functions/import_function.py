# __import__(): what it gives depends on whether names are wanted, not on which.
import xml.etree.ElementTree

print(__import__('xml.etree').__name__)
for wanted in (), [], '', None, 0, False:
    print(__import__('xml.etree', fromlist=wanted).__name__, end=' ')
print()
for wanted in ['ElementTree'], ('',), 'E', {'a': 1}:
    print(__import__('xml.etree', fromlist=wanted).__name__, end=' ')
print(__import__('xml.etree.ElementTree', fromlist=True).__name__)
for level in -1, -5, 2**32:
    try:
        __import__('math', None, None, (), level)
    except (ValueError, OverflowError) as error:
        print(error)

# output:
# xml
# xml xml xml xml xml xml 
# xml.etree xml.etree xml.etree xml.etree xml.etree.ElementTree
# level must be >= 0
# level must be >= 0
# Python int too large to convert to C int
