def g():
    try:
        yield 1
    finally:
        print('cleanup')  # => cleanup
for x in g():
    break
print('after')  # => after
