d = {i: i for i in range(10)}
for i in range(0, 10, 2):
    del d[i]
d[0] = 'again'
print(list(d), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items()))[:2])  # => [1, 3, 5, 7, 9, 0] [0, 9, 7, 5, 3, 1] ['again', 9, 7, 5, 3, 1] [(0, 'again'), (9, 9)]
print(d.popitem(), next(iter(d)))  # => (0, 'again') 1
big = {str(i): i for i in range(1000)}
for i in range(990):
    del big[str(i)]
print(list(big), len(big), '5' in big)  # => ['990', '991', '992', '993', '994', '995', '996', '997', '998', '999'] 10 False
big.update({str(i): -i for i in range(3)})
print(list(big.items())[-3:])  # => [('0', 0), ('1', -1), ('2', -2)]
