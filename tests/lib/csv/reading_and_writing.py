import csv, io, sys
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def r(text, **k): return list(csv.reader(io.StringIO(text, newline=''), **k))
t(lambda: r('a,b,c\r\n1,"x,y",3\r\n')); t(lambda: r('a;b\n"c""d";e', delimiter=';')); t(lambda: r('a, b, "c d"\n', skipinitialspace=True)); t(lambda: r('"multi\nline",2\n')); t(lambda: r('\n\na,b\n\n')); t(lambda: r('"unterminated,1\n')); t(lambda: r('"unterminated,1', strict=True)); t(lambda: r('"a"b,c', strict=True)); t(lambda: r('"a"b,c')); t(lambda: r('a\\,b,c\n', escapechar='\\')); t(lambda: r('1,2.5,"x"\n', quoting=csv.QUOTE_NONNUMERIC)); t(lambda: r('1,x\n', quoting=csv.QUOTE_NONNUMERIC)); t(lambda: r('"a",b\n', quoting=csv.QUOTE_NONE)); t(lambda: r(',,\n')); t(lambda: r('a\rb\n')); t(lambda: list(csv.reader(['a,b', 'c,d']))); t(lambda: list(csv.reader([b'a,b']))); t(lambda: r(',"",1\n', quoting=csv.QUOTE_NOTNULL)); t(lambda: r(',"",1\n', quoting=csv.QUOTE_STRINGS))
t(lambda: csv.reader('x', delimiter='ab')); t(lambda: csv.reader('x', delimiter=None)); t(lambda: csv.reader('x', nope=1)); t(lambda: csv.reader('x', dialect='nope')); t(lambda: csv.reader('x', quoting=9)); t(lambda: csv.reader('x', delimiter='\n')); t(lambda: csv.reader('x', delimiter='"')); t(lambda: csv.reader(5)); t(lambda: csv.writer(5)); t(lambda: csv.reader('x', lineterminator=None)); t(lambda: csv.reader('x', quotechar=None, quoting=0))
def w(rows, **k):
    f = io.StringIO(newline=''); csv.writer(f, **k).writerows(rows); return f.getvalue()
rows = [['a', 1, 2.5, None, True], ['x,y', 'q"q', 'l\nm', '', ' s ']]
for q in range(6): t(lambda: w(rows, quoting=q, escapechar='\\'))
t(lambda: w(rows, quoting=csv.QUOTE_NONE)); t(lambda: w(rows, delimiter='\t', lineterminator='\n')); t(lambda: w([['']])); t(lambda: w([[]])); t(lambda: w([[None]])); t(lambda: w([5])); t(lambda: w([['a"b']], doublequote=False, escapechar='\\')); t(lambda: w([['a"b']], doublequote=False)); t(lambda: w(['abc'])); t(lambda: w(rows, dialect='unix')); t(lambda: w(rows, dialect='excel-tab')); t(lambda: w([['']], quoting=csv.QUOTE_NONE)); t(lambda: w([[0.1, 1e20, 1j, 10**20]]))
f = io.StringIO('name,age\nAnn,3\nBob\nCy,4,x\n\nDan,5\n'); d = csv.DictReader(f); t(lambda: list(d)); t(lambda: (d.fieldnames, d.line_num)); t(lambda: list(csv.DictReader(io.StringIO('1,2\n3,4\n'), fieldnames=['a', 'b', 'c'], restval='-')))
o = io.StringIO(newline=''); dw = csv.DictWriter(o, ['b', 'a'], restval='?'); print(dw.writeheader(), dw.writerow({'a': 1, 'b': 2})); dw.writerows([{'a': 3}]); t(lambda: dw.writerow({'z': 1})); print(repr(o.getvalue())); t(lambda: csv.DictWriter(o, ['a'], extrasaction='x'))
print(csv.list_dialects(), csv.field_size_limit()); csv.register_dialect('pipes', delimiter='|'); t(lambda: r('a|b', dialect='pipes')); csv.unregister_dialect('pipes'); t(lambda: csv.unregister_dialect('pipes')); t(lambda: csv.get_dialect('excel').delimiter); t(lambda: csv.register_dialect(5))
s = csv.Sniffer().sniff('a;b;c\n1;2;3\n4;5;6\n'); print(s.delimiter, s.quotechar); print(csv.Sniffer().has_header('name,age\nann,3\nbobby,4\n'))
csv.writer(sys.stdout).writerow(['out', 1])
# output:
# [['a', 'b', 'c'], ['1', 'x,y', '3']]
# [['a', 'b'], ['c"d', 'e']]
# [['a', 'b', 'c d']]
# [['multi\nline', '2']]
# [[], [], ['a', 'b'], []]
# [['unterminated,1\n']]
# Error unexpected end of data
# Error ',' expected after '"'
# [['ab', 'c']]
# [['a,b', 'c']]
# [[1.0, 2.5, 'x']]
# ValueError could not convert string to float: 'x'
# [['"a"', 'b']]
# [['', '', '']]
# [['a'], ['b']]
# [['a', 'b'], ['c', 'd']]
# Error iterator should return strings, not bytes (the file should be opened in text mode)
# [[None, '', '1']]
# [[None, '', 1.0]]
# TypeError "delimiter" must be a unicode character, not a string of length 2
# TypeError "delimiter" must be a unicode character, not NoneType
# TypeError this function got an unexpected keyword argument 'nope'
# Error unknown dialect
# TypeError bad "quoting" value
# ValueError bad delimiter value
# ValueError bad delimiter or quotechar value
# TypeError 'int' object is not iterable
# TypeError argument 1 must have a "write" method
# TypeError "lineterminator" must be a string, not NoneType
# TypeError quotechar must be set if quoting enabled
# a,1,2.5,,True
# "x,y","q""q","l
# m",, s 
#
# "a","1","2.5","","True"
# "x,y","q""q","l
# m",""," s "
#
# "a",1,2.5,"",True
# "x,y","q""q","l
# m",""," s "
#
# a,1,2.5,,True
# x\,y,q\"q,l\
# m,, s 
#
# "a",1,2.5,,True
# "x,y","q""q","l
# m",""," s "
#
# "a","1","2.5",,"True"
# "x,y","q""q","l
# m",""," s "
#
# Error need to escape, but no escapechar set
# a	1	2.5		True
# x,y	"q""q"	"l
# m"		 s 
#
# ""
#
# 
#
# ""
#
# Error iterable expected, not int
# a\"b
#
# Error need to escape, but no escapechar set
# a,b,c
#
# "a","1","2.5","","True"
# "x,y","q""q","l
# m",""," s "
#
# a	1	2.5		True
# x,y	"q""q"	"l
# m"		 s 
#
# Error single empty field record must be quoted
# 0.1,1e+20,1j,100000000000000000000
#
# [{'name': 'Ann', 'age': '3'}, {'name': 'Bob', 'age': None}, {'name': 'Cy', 'age': '4', None: ['x']}, {'name': 'Dan', 'age': '5'}]
# (['name', 'age'], 6)
# [{'a': '1', 'b': '2', 'c': '-'}, {'a': '3', 'b': '4', 'c': '-'}]
# 5 5
# ValueError dict contains fields not in fieldnames: 'z'
# 'b,a\r\n2,1\r\n?,3\r\n'
# ValueError extrasaction (x) must be 'raise' or 'ignore'
# ['excel', 'excel-tab', 'unix'] 131072
# [['a', 'b']]
# Error unknown dialect
# ,
# TypeError dialect name must be a string
# ; "
# True
# out,1
