# csv: DictReader and DictWriter with every shape of row, numbers read as floats, line numbers of texts with newlines.
import csv
import io

r = csv.DictReader(io.StringIO('a,b\n1,2,3\n4\n\n"x\ny",6\n'), restkey='more', restval='?')
print([(dict(row), r.line_num) for row in r], r.fieldnames)
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=['b', 'a'], restval='-', quoting=csv.QUOTE_NONNUMERIC)
w.writeheader()
w.writerows([{'a': 1}, {'b': 'x', 'a': None}])
print(out.getvalue().splitlines(), list(csv.reader(['1,"2",3.5e1'], quoting=csv.QUOTE_NONNUMERIC)))
for call in (lambda: w.writerow({'c': 1}), lambda: list(csv.reader(['x'], quoting=csv.QUOTE_NONNUMERIC)), lambda: list(csv.DictReader([])), lambda: csv.DictReader(['a,a', '1,2']).__next__()):
    try:
        print(call())
    except ValueError as error:
        print(error)

# output:
# [({'a': '1', 'b': '2', 'more': ['3']}, 2), ({'a': '4', 'b': '?'}, 3), ({'a': 'x\ny', 'b': '6'}, 6)] ['a', 'b']
# ['"b","a"', '"-",1', '"x",""'] [[1.0, '2', 35.0]]
# dict contains fields not in fieldnames: 'c'
# could not convert string to float: 'x'
# []
# {'a': '2'}
