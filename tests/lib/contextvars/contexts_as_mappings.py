import contextvars
a, b = contextvars.ContextVar('a'), contextvars.ContextVar('b', default=5)
token = a.set(1)
ctx = contextvars.copy_context()
print(a in ctx, b in ctx, ctx[a], len(ctx) >= 1, ctx.get(b), ctx.get(b, 9), a in list(ctx), (a, 1) in list(ctx.items()), 1 in list(ctx.values()), ctx == contextvars.copy_context(), ctx.copy() == ctx, b.get(), b.get(7), a.name)
a.reset(token)
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(' at 0x')[0])
for call in (lambda: a.get(), lambda: a.get('d'), lambda: a.reset(token), lambda: b.reset(token), lambda: ctx['a'], lambda: 'a' in ctx, lambda: ctx[b], lambda: ctx.run(lambda: ctx.run(print)), lambda: contextvars.ContextVar(5), lambda: hash(ctx), lambda: token.old_value is contextvars.Token.MISSING, lambda: token.var is a, lambda: a.reset(5), lambda: contextvars.ContextVar[int]):
    attempt(call)
with b.set(8):
    print(b.get())
print(b.get())

# output:
# True False 1 True None 9 True True True True True 5 7 a
# LookupError <ContextVar name='a'
# d
# RuntimeError <Token used var=<ContextVar name='a'
# RuntimeError <Token used var=<ContextVar name='a'
# TypeError a ContextVar key was expected, got 'a'
# TypeError a ContextVar key was expected, got 'a'
# KeyError <ContextVar name='b' default=5
# RuntimeError cannot enter context: <_contextvars.Context object
# TypeError context variable name must be a str
# TypeError unhashable type: '_contextvars.Context'
# True
# True
# TypeError expected an instance of Token, got 5
# _contextvars.ContextVar[int]
# 8
# 5
