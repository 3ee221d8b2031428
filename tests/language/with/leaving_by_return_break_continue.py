class M:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a)
def f():
    for i in range(3):
        with M():
            if i == 0: continue
            if i == 1: break
    with M() as m:
        return 'value'
print(f())
# output:
# exit (None, None, None)
# exit (None, None, None)
# exit (None, None, None)
# value
