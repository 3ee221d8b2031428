def f():
    for i in range(5):
        try:
            if i == 2: break
        except Exception:
            pass
    return i
print(f())  # => 2
