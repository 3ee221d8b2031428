pass
1; 'x'; None
...
if 1: pass
print('ok')  # => ok
