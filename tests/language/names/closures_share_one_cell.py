def pair():
    x = 1
    def get(): return x
    def put(v):
        nonlocal x
        x = v
    return get, put
get, put = pair()
put(5)
print(get())  # => 5
