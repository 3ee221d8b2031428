class M:
    def __init__(self, n): self.n = n
    def __enter__(self):
        print('enter', self.n)
        return self.n
    def __exit__(self, t, v, tb):
        print('exit', self.n, t and t.__name__)
with M(1) as a, M(2) as b:
    print(a, b)
try:
    with M(3):
        raise ValueError
except ValueError:
    print('caught')
# output:
# enter 1
# enter 2
# 1 2
# exit 2 None
# exit 1 None
# enter 3
# exit 3 ValueError
# caught
