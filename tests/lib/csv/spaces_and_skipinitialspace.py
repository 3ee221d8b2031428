# A space may be the delimiter where spaces are skipped, but no quote or escape.
import csv, io
print(list(csv.reader(['a  b c'], delimiter=' ', skipinitialspace=True)), list(csv.reader(['a  b'], delimiter=' ')))
for options in (dict(quotechar=' '), dict(escapechar=' ')):
    try:
        csv.reader([], skipinitialspace=True, **options)
    except ValueError as error:
        print(error)
f = io.StringIO()
w = csv.writer(f, delimiter=' ', skipinitialspace=True)
w.writerow(['', 'a', '']); w.writerow(['a', None]); print(repr(f.getvalue()))
try:
    csv.writer(f, delimiter=' ', skipinitialspace=True, quoting=csv.QUOTE_NONE).writerow(['', 'a'])
except csv.Error as error:
    print(error)

# output:
# [['a', 'b', 'c']] [['a', '', 'b']]
# bad quotechar value
# bad escapechar value
# '"" a ""\r\na ""\r\n'
# empty field must be quoted if delimiter is a space and skipinitialspace is true
