# Dialects, quoting modes, escape characters, DictReader and DictWriter corners, Sniffer, errors.
import csv
import io

rows = [['a', 1, None], ['x,y', 'q"q', 'new\nline'], ['', ' s ', 2.5]]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    out = io.StringIO()
    csv.writer(out, quoting=quoting, lineterminator='|').writerows(rows)
    print(quoting, repr(out.getvalue()))


class Semi(csv.Dialect):
    delimiter = ';'
    quotechar = "'"
    doublequote = False
    escapechar = '\\'
    skipinitialspace = True
    lineterminator = '\n'
    quoting = csv.QUOTE_MINIMAL


csv.register_dialect('semi', Semi, strict=True)
out = io.StringIO()
w = csv.writer(out, 'semi')
print(w.writerow(["it's", 'a;b']), w.dialect.delimiter, repr(out.getvalue()), list(csv.reader(io.StringIO(out.getvalue()), 'semi')), csv.get_dialect('semi').strict, sorted(csv.list_dialects()))
r = csv.DictReader(io.StringIO('a,b\n1,2,3\n4\n\n5,6\n'), restkey='rest', restval='-')
print(list(r), r.fieldnames, r.line_num)
d = csv.DictWriter(out := io.StringIO(), ['x', 'y'], extrasaction='ignore', lineterminator='\n')
d.writeheader()
d.writerow({'x': 1, 'z': 2})
d.writerows([{'y': 3}])
print(repr(out.getvalue()))
print(csv.Sniffer().sniff('a;b;c\n1;2;3\n4;5;6\n').delimiter, csv.Sniffer().has_header('name,age\nbob,5\namy,7\n'), list(csv.reader(['a b', '"c d" e'], delimiter=' ')), list(csv.reader(['1,"2",3'], quoting=csv.QUOTE_NONNUMERIC)), next(csv.reader(['a\tb'], 'excel-tab')), list(csv.reader(['a,"b', 'c"'])), csv.field_size_limit())
for call in (lambda: csv.reader([], delimiter=''), lambda: csv.reader([], delimiter='ab'), lambda: csv.reader([], quotechar=5), lambda: csv.reader([], quoting=9), lambda: csv.reader([], 'nope'), lambda: list(csv.reader(['a"b"'], strict=True)), lambda: list(csv.reader(['"a'], strict=True)), lambda: list(csv.reader([5])), lambda: csv.reader(5), lambda: csv.writer(5), lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(['a,b']), lambda: csv.DictWriter(io.StringIO(), ['a']).writerow({'z': 1}), lambda: csv.DictWriter(io.StringIO(), ['a'], extrasaction='x'), lambda: csv.get_dialect('zz'), lambda: csv.unregister_dialect('zz'), lambda: list(csv.reader(['a'], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.reader([], escapechar='\n'), lambda: csv.writer(io.StringIO()).writerows([1]), lambda: csv.register_dialect(5), lambda: csv.reader([], delimiter='\n'), lambda: csv.reader([], bad=1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 0 'a,1,|"x,y","q""q","new\nline"|, s ,2.5|'
# 1 '"a","1",""|"x,y","q""q","new\nline"|""," s ","2.5"|'
# 2 '"a",1,""|"x,y","q""q","new\nline"|""," s ",2.5|'
# 4 '"a",1,|"x,y","q""q","new\nline"|""," s ",2.5|'
# 5 '"a","1",|"x,y","q""q","new\nline"|""," s ","2.5"|'
# 12 ; "it\\'s;'a;b'\n" [["it's", 'a;b']] True ['excel', 'excel-tab', 'semi', 'unix']
# [{'a': '1', 'b': '2', 'rest': ['3']}, {'a': '4', 'b': '-'}, {'a': '5', 'b': '6'}] ['a', 'b'] 5
# 'x,y\n1,\n,3\n'
# ; True [['a', 'b'], ['c d', 'e']] [[1.0, '2', 3.0]] ['a', 'b'] [['a', 'bc']] 131072
# TypeError "delimiter" must be a unicode character, not a string of length 0
# TypeError "delimiter" must be a unicode character, not a string of length 2
# TypeError "quotechar" must be a unicode character or None, not int
# TypeError bad "quoting" value
# Error unknown dialect
# [['a"b"']]
# Error unexpected end of data
# Error iterator should return strings, not int (the file should be opened in text mode)
# TypeError 'int' object is not iterable
# TypeError argument 1 must have a "write" method
# Error iterable expected, not int
# Error need to escape, but no escapechar set
# ValueError dict contains fields not in fieldnames: 'z'
# ValueError extrasaction (x) must be 'raise' or 'ignore'
# Error unknown dialect
# Error unknown dialect
# ValueError could not convert string to float: 'a'
# ValueError bad escapechar value
# Error iterable expected, not int
# TypeError dialect name must be a string
# ValueError bad delimiter value
# TypeError this function got an unexpected keyword argument 'bad'
