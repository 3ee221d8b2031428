# The text before `=` is kept as it is written.
x = 5
name = 'n'
d = {'k': 'v'}
print(f'{x=}', f'{x = }', f'{ x=}', f'{x =!s}', f'{name=}', f'{name=!s}', f'{name=:>4}', f'{name=!r:>6}')
print(f'{x + 1=}', f'{x  +  1  =  }', f'{d["k"]=}', f"{d['k'] = !s}", f'{(lambda y: y)(3)=}', f'{x==5}', f'{x!=5}', f'{x>=5=}', f'{(x:=7)=}')
print(f'''{
x
=}''', f'{x=:{x}}', f'{x=:=^9}', f'{3.14159=:.2f}', f'{"a" "b"=}', f'{[1,2]=}', f'{x=}{name=}', f'{None=}', f'{x:=5}', f'{f"{x=}"=}')
print(f'{x # a comment
=}', f'{"\n"=}', f'{x=!a}', f'{"é"=!a}', f'{*[1, 2],=}', f'{{x=}}', f'{x=:}')

# output:
# x=5 x = 5  x=5 x =5 name='n' name=n name=   n name=   'n'
# x + 1=6 x  +  1  =  6 d["k"]='v' d['k'] = v (lambda y: y)(3)=3 True False x>=5=True (x:=7)=7
#
# x
# =7 x=      7 x=====7==== 3.14159=3.14 "a" "b"='ab' [1,2]=[1, 2] x=7name='n' None=None     7 f"{x=}"='x=7'
# x
# =7 "\n"='\n' x=7 "é"='\xe9' *[1, 2],=(1, 2) {x=} x=7
