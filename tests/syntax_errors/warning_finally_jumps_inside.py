def f():
    try:
        pass
    finally:
        for x in (1, 2):
            break
        def g():
            return 1
        while True:
            if x:
                break
            continue
        class C:
            def h(self): return 2
        (lambda: 3)()
    return g()
print(f())

# output:
# 1
