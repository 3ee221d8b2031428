# csv: what every kind of quoting writes and reads back, with and without doubled quotes.
import csv
import io


def written(rows, **options):
    out = io.StringIO()
    try:
        csv.writer(out, **options).writerows(rows)
    except csv.Error as error:
        return f'Error: {error}'
    return out.getvalue()


row = ['a', 1, 2.5, None, '', 'x,y', 'q"q', ' s ', True]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    text = written([row, [], [''], [None]], quoting=quoting)
    print(int(quoting), repr(text))
    print('  ', repr(written([['a', None, 5, 'x,y', 'q"q', 'b\\b']], quoting=quoting, escapechar='\\', doublequote=False)))
    try:
        print('  ', list(csv.reader(io.StringIO(text), quoting=quoting)))
    except (csv.Error, ValueError) as error:
        print('  ', type(error).__name__, error)

# output:
# 0 'a,1,2.5,,,"x,y","q""q", s ,True\r\n\r\n""\r\n""\r\n'
#    'a,,5,"x,y",q\\"q,b\\\\b\r\n'
#    [['a', '1', '2.5', '', '', 'x,y', 'q"q', ' s ', 'True'], [], [''], ['']]
# 1 '"a","1","2.5","","","x,y","q""q"," s ","True"\r\n\r\n""\r\n""\r\n'
#    '"a","","5","x,y","q\\"q","b\\\\b"\r\n'
#    [['a', '1', '2.5', '', '', 'x,y', 'q"q', ' s ', 'True'], [], [''], ['']]
# 2 '"a",1,2.5,"","","x,y","q""q"," s ",True\r\n\r\n""\r\n""\r\n'
#    '"a","",5,"x,y","q\\"q","b\\\\b"\r\n'
#    ValueError could not convert string to float: 'True'
# 3 'Error: need to escape, but no escapechar set'
#    'a,,5,x\\,y,q\\"q,b\\\\b\r\n'
#    [['Error: need to escape', ' but no escapechar set']]
# 4 'Error: single empty field record must be quoted'
#    '"a",,5,"x,y","q\\"q","b\\\\b"\r\n'
#    ValueError could not convert string to float: 'Error: single empty field record must be quoted'
# 5 'Error: single empty field record must be quoted'
#    '"a",,"5","x,y","q\\"q","b\\\\b"\r\n'
#    [['Error: single empty field record must be quoted']]
