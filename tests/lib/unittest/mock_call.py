from unittest.mock import call, ANY, sentinel, DEFAULT, _Call, _CallList
print(call, call(1, a=2), call.foo, call.foo(1), call().bar(2), call.a.b(3), call.a().b, repr(call().x))
print(call(1).x(2).call_list(), call(1) == call(1), call(1) == ((1,),), call(1) == ('', (1,), {}), call(1) != call(2))
print(call.foo(1) == ('foo', (1,)), call.foo(1) == call(1), call(1, a=2).args, call(1, a=2).kwargs, call(ANY) == call(3), call() == (), call() == 3)
print(sentinel.x, sentinel.x is sentinel.x, DEFAULT, ANY == 3, ANY)
print(call(1) in [call(1)], call('a') == ('a',), call(1, 2) == call(1, 2), call == call, tuple(call(1)), len(call(1)))
l = _CallList([call(1), call(2), call(3)])
print([call(2), call(3)] in l, [call(1), call(3)] in l, l)
print(call.index(1), call.foo.count(2), call(a=1) == ({'a': 1},), call('x') == call(x='x'))
print(call(1).foo(2) == call(3).foo(2), call(1).foo(2) == call(1).foo(2), call.foo() == call.foo, call.foo == call.foo)

# output:
# call call(1, a=2) foo call.foo(1) call().bar(2) call.a.b(3) a().b call().x
# [call(1), call().x(2)] True True True True
# True False (1,) {'a': 2} True True False
# sentinel.x True sentinel.DEFAULT True <ANY>
# True False True True ('', (1,), {}) 3
# True False [call(1), call(2), call(3)]
# call.index(1) call.foo.count(2) True False
# False True True True
