# locals() in 3.13 and later: a snapshot in functions, the namespace itself elsewhere (PEP 667).
import sys


def f(a, b=2):
    c = 3
    snapshot = locals()
    snapshot['a'] = 'changed'
    print(a, snapshot is locals(), sorted(locals()))
    exec('c = 99; new = 1')
    print(c, 'new' in locals())

    def inner():
        return a
    del b
    print(sorted(locals()), [locals()[n] for n in ('a',)])
    print([sorted(locals()) for q in (1,)])


f(1)


class C:
    x = 1
    locals()['y'] = 2
    print(y, locals() is locals(), sorted(n for n in locals() if n[0] != '_'))


print(locals() is globals(), C.y)
locals()['made'] = 5
print(made, eval('locals()', {'q': 1}).keys() & {'q'}, eval('sorted(locals())', {}, {'z': 1}))
print((lambda u, v=1: locals())(5), list(n for n in (locals() for w in (1,)))[0].get('w'))

# output:
# 1 False ['a', 'b', 'c', 'snapshot']
# 3 False
# ['a', 'c', 'inner', 'snapshot'] [1]
# [['a', 'c', 'inner', 'q', 'snapshot']]
# 2 True ['x', 'y']
# True 2
# 5 {'q'} ['z']
# {'u': 5, 'v': 1} 1
