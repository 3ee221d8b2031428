# cpython: skip pyodide has no _pydecimal
# The flag 0 fills up with zeros that count as digits; a fill character that happens to be 0 is only a character.
from decimal import Decimal

for spec in '020,.3f', '0=20,.3f', '0=+20_', '+020_', '0>20,':
    print(f'{spec:>9} {Decimal("1234567.891"):{spec}}')

# output:
#   020,.3f 0,000,001,234,567.891
#  0=20,.3f 00000001,234,567.891
#    0=+20_ +0000001_234_567.891
#     +020_ +000_001_234_567.891
#     0>20, 00000001,234,567.891
