def g():
    try: yield 1
    except GeneratorExit: yield 2
it = g()
next(it)
del it
print('after')

# output:
# Exception ignored while closing generator <generator object g at 0x1ce0ad0>:
# Traceback (most recent call last):
#   File "ignored_exit_in_del.py", line 6, in <module>
#     del it
# RuntimeError: generator ignored GeneratorExit
# after
