class L(list):
    def __len__(self):
        print('len')
        return super().__len__()
    def __getitem__(self, i):
        print('get', i)
        return super().__getitem__(i)
match L([1, 2, 3]):
    case [x]: print('no')
    case [1, *_, 4]: print('no')
    case [1, *mid, 3]: print(mid)

# output:
# len
# len
# get 0
# len
# get 2
# len
# [2]
