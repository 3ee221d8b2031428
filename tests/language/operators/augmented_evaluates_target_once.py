log = []
def get(l, n):
    log.append(n)
    return l
l = [[1]]
get(l, 'a')[0][0] += 1
print(l, log)  # => [[2]] ['a']
