class M:
    def __enter__(self): raise KeyError('enter')
    def __exit__(self, *a): print('never')
try:
    with M(): pass
except KeyError as e:
    print(e)  # => 'enter'
