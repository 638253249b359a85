using Dynamoid.Benchmarks;

return await Commands.Create().Parse(args).InvokeAsync();
