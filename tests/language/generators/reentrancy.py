def g():
    try: next(me)
    except ValueError as e: print(e)
    try: me.close()
    except ValueError as e: print(e)
    try: me.throw(KeyError)
    except ValueError as e: print(e)
    try: yield from me
    except ValueError as e: print(e)
    print(me.gi_running, me.gi_suspended)
    yield 1
me = g()
print(next(me), me.gi_running, me.gi_suspended)

# output:
# generator already executing
# generator already executing
# generator already executing
# generator already executing
# True False
# 1 False True
