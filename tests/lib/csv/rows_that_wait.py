# Lines and rows may come from what computes or waits, also within a row; what is wrong with one row leaves the next ones.
import csv
import io
import time


def lines():
    for line in ('a,"b', 'c",d', '"e""f",g', 'h"i,j'):
        time.sleep(0.01)
        yield line


reader = csv.reader(lines())
for row in reader:
    print(row, reader.line_num)


def cells(*values):
    for value in values:
        time.sleep(0.01)
        yield value


class Cells:
    def __init__(self, *values):
        self.values = values

    def __iter__(self):
        return cells(*self.values)


class Slow:
    def write(self, text):
        time.sleep(0.01)
        return text


writer = csv.writer(Slow())
print(writer.writerow(cells(1, 'a b', 'c"d', 'e,f', None, 2.5)), writer.writerow(Cells('x', 'y\nz')), writer.writerow('abc'))
print(writer.writerow(()), writer.writerow(['']), writer.writerow([None, None]), writer.writerows([]))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


class Plain:
    pass


attempt(lambda: writer.writerow(5))
attempt(lambda: writer.writerow(Plain()))
attempt(lambda: writer.writerow(cells(1, 2, *5)))
attempt(lambda: writer.writerow(1 // 0 for _ in 'ab'))

strict = csv.reader(['"a"b,c', 'd,e', 'f\rg', 'h', 5, 'i', '"open'], strict=True)
for _ in range(8):
    attempt(lambda: next(strict))

old = csv.field_size_limit(5)
rows = csv.reader(['abcde,f', 'abcdef', 'g,"123', '456"', 'h'])
for _ in range(5):
    attempt(lambda: next(rows))
print(old, csv.field_size_limit(old))

# output:
# ['a', 'bc', 'd'] 2
# ['e"f', 'g'] 3
# ['h"i', 'j'] 4
# 1,a b,"c""d","e,f",,2.5
#  x,"y
# z"
#  a,b,c
#
# 
#  ""
#  ,
#  None
# _csv Error iterable expected, not int
# _csv Error iterable expected, not Plain
# builtins TypeError Value after * must be an iterable, not int
# builtins ZeroDivisionError division by zero
# _csv Error ',' expected after '"'
# ['d', 'e']
# _csv Error new-line character seen in unquoted field - do you need to open the file with newline=''?
# ['h']
# _csv Error iterator should return strings, not int (the file should be opened in text mode)
# ['i']
# _csv Error unexpected end of data
# builtins StopIteration 
# ['abcde', 'f']
# _csv Error field larger than field limit (5)
# _csv Error field larger than field limit (5)
# ['h']
# builtins StopIteration 
# 131072 5
