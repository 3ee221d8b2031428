for x in [1, 2]:
    pass
else:
    print('done')  # => done
for x in [1, 2]:
    break
else:
    print('never')
print(x)  # => 1
