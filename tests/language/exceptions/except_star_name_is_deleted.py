e = 'before'
try:
    raise ExceptionGroup('m', [ValueError()])
except* ValueError as e:
    inner = e
try: e
except NameError as x: print(x)
print(inner.exceptions)

# output:
# name 'e' is not defined
# (ValueError(),)
