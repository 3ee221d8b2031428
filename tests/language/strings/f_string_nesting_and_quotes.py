x = {'a': 1}; name = 'n'; width = 6; n = 3.14159
print(f'{x['a']}', f"{x["a"]}", f'{'a' 'b'}', f'{f'{f'{1}'}'}', f'''{"""q"""}''')
print(f'{n:{width}.{2}f}|', f'{n:{'>'}{10}}|', f'{n!r:>10.5}|', f'{name!r:^{width}}|', f'{n:{f'{width}'}.3}|')
print(f'{x=}', f'{x = }', f'{x['a'] = !s}', f'{n=:.2f}', f'{1 + 1 = }', f'{name  =  !r:>5}', f'{(lambda y: y)(5)=}')
print(f'{{}}', f'{{{1}}}', f'{{{{', f'}}', f'{ {1: 2}[1] }', f'{ {3} }', f'a{""}b')
print(f'{
    1
    + 2  # a comment
}', f'''{
x
}''')
print(f'\n\t\x41{1}\'', rf'\n{1}\d', fr'{n:\^10}' if False else '', f'{1}' 'two' f'{3}', f'{"\n".join(['a', 'b'])!r}')
print(f'{1:,}', f'{1234567:,}', f'{255:#x}', f'{True}', f'{None}', f'{...}', f'{1,}', f'{*[1, 2],}', f'{x:}')
class F:
    def __format__(self, s): return f'<{s}>'
print(f'{F():a{1}b{2}c}', f'{F()!s:.3}', f'{F():%Y-%m:%d}')
print(f'{(y := 5)}', y, f'{y:=5}', f'{y!=5}', f'{y==5}', f'{y>=5}', f'{y<=4}')
try: f'{n:q}'
except ValueError as e: print(e)
try: f'{[]:5}'
except TypeError as e: print(e)
print(f'{'é'}{"日"!a}', f'{1}'.__class__.__name__, (f'{1}' f'{2}') * 2, f'' == '', f'{x!s}')

# output:
# 1 1 ab 1 q
#   3.14|    3.14159|      3.141|  'n'  |   3.14|
# x={'a': 1} x = {'a': 1} x['a'] = 1 n=3.14 1 + 1 = 2 name  =    'n' (lambda y: y)(5)=5
# {} {1} {{ } 2 {3} ab
# 3 {'a': 1}
#
# 	A1' \n1\d  1two3 'a\nb'
# 1 1,234,567 0xff True None Ellipsis (1,) (1, 2) {'a': 1}
# <a1b2c> <__ <%Y-%m:%d>
# 5 5     5 False True True False
# Unknown format code 'q' for object of type 'float'
# unsupported format string passed to list.__format__
# é'\u65e5' str 1212 True {'a': 1}
