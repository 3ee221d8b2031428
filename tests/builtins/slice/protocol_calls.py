class Shows:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


x = Shows()
print(x[1:2], x[:], x[::], x[1:2:3], x[1:2, ::3], x[..., 1], x[()], x[:, :], x[1,], x[*[1, 2]], x[*"ab", 3:4])
x[1:2] = 5
x[:, 1] = 6
del x[::2], x[0]

# output:
# slice(1, 2, None) slice(None, None, None) slice(None, None, None) slice(1, 2, 3) (slice(1, 2, None), slice(None, None, 3)) (Ellipsis, 1) () (slice(None, None, None), slice(None, None, None)) (1,) (1, 2) ('a', 'b', slice(3, 4, None))
# set slice(1, 2, None) 5
# set (slice(None, None, None), 1) 6
# del slice(None, None, 2)
# del 0
