import { describe, expect, it } from 'vitest';
import { cases, judged } from './judged.ts';

describe('metrics down', () => {
  it.each(
    cases(`
      a column of metrics and one of targets
        :: Metric|Target / Drift|low / Sway|none
        0.818: names metrics: metric, gives targets: target
      targets in a unit of length
        :: Metric|Target (km) / Drift|low / Sway|none
        0.818: names metrics: metric, gives targets: target km
      the metrics stand behind the row labels
        :: Boat|Metric|Target / #Crew|Drift|low / #Cooks|Sway|none
        0.525: gives targets: target, names metrics: metric
      of two columns of metrics the one whose header says least
        :: Metric of the old kind|Metric|Target / Drift|Sway|low / Leaks|Noise|none
        0.525: gives targets: target, names metrics: metric
      a column of targets alone
        Service levels :: Thing|Target / Drift|low / Sway|none
        0.378: gives targets: target, title: service levels, -no figures
      targets beside metrics in two columns
        :: Metric|Target response|Target resolution / Drift|low|4 / Sway|none|6
        0.818: names metrics: metric, gives targets: target response
      a column of values
        Service levels :: Metric|Value / Drift|low / Sway|none
        0.846: names metrics: metric, title: service levels, gives values: value
      the column of values where none says target
        Service levels :: Metric|Season|Value / Drift|May|low / Sway|June|none
        0.633: names metrics: metric, title: service levels, -lists: 1 of 3 headers, gives values: value
      the one column beside the metrics
        Service levels :: Metric|Sail / Drift|low / Sway|none
        0.711: names metrics: metric, title: service levels
      two columns that say nothing
        Service levels :: Metric|Sail|Oar / Drift|low|x / Sway|none|y
        0.711: names metrics: metric, title: service levels
      a column of how it is measured
        :: Metric|Formula / Drift|low / Sway|none
        0.75: names metrics: metric, says how to measure: formula
      a title over metrics
        Key figures :: Metric|Sail / Drift|low / Sway|none
        0.711: names metrics: metric, title: key figures
      a title further up says nothing of metrics
        Boats < Key figures :: Metric|Sail / Drift|low / Sway|none
        0.426: names metrics: metric
      nutrients in half of the rows, under no such title
        :: Part|Amount / Fat|low / Salt|none / Herring|some / Brine|more
        0.45: 2 of 4 rows name nutrients, -no figures, gives values: amount
      two of five rows name nutrients
        Key figures :: Metric|Sail / Fat|low / Salt|none / Herring|some / Brine|more / Kelp|less
        0.711: names metrics: metric, title: key figures
      one of two rows names a nutrient
        Key figures :: Metric|Sail / Fat|low / Herring|none
        0.711: names metrics: metric, title: key figures
      nutrients under a title of nutrition
        Nutrition :: Part|Amount / Fat|low / Salt|none
        0.574: 2 of 2 rows name nutrients, -no figures, gives values: amount
      nutrients under a title of nutrition further up
        Herring < Nutrition :: Part|Amount / Fat|low / Salt|none
        0.574: 2 of 2 rows name nutrients, -no figures, gives values: amount
      no nutrients under a title of nutrition
        Nutrition :: Metric|Amount / Herring|low / Brine|none
        0.881: names metrics: metric, title: nutrition, gives values: amount
      no nutrients under such a title further up
        Herring < Nutrition :: Metric|Amount / Herring|low / Brine|none
        0.881: names metrics: metric, title: nutrition, gives values: amount
      nutrients of three foods
        Nutrition :: Part|Kelp|Cod|Crab / Fat|1|2|3 / Salt|2|3|4
        0.75: 2 of 2 rows name nutrients, figures
      nutrients of four foods
        Nutrition facts and key figures :: Metric|Kelp|Cod|Crab|Bass / Fat|1|2|3|4 / Salt|2|3|4|5
        0.818: names metrics: metric, title: key figures, figures
      a title of nutrition over three columns
        Nutrition :: Metric|Kelp|Cod|Crab / Herring|1|2|3 / Brine|2|3|4
        0.858: names metrics: metric, title: nutrition, figures
      a title of nutrition over four columns
        Nutrition :: Metric|Kelp|Cod|Crab|Bass / Herring|1|2|3|4 / Brine|2|3|4|5
        0.574: names metrics: metric, figures
      rows that name what is measured, two of five
        Key figures :: Metric|Sail / Latency|low / Uptime|none / Drift|x / Sway|y / Leaks|z
        0.891: names metrics: metric, title: key figures, 2 of 5 rows name what is measured
      rows that name what is measured, two of six
        Key figures :: Metric|Sail / Latency|low / Uptime|none / Drift|x / Sway|y / Leaks|z / Noise|w
        0.711: names metrics: metric, title: key figures
      one of two rows names what is measured
        Key figures :: Metric|Sail / Latency|low / Drift|none
        0.711: names metrics: metric, title: key figures
      units in half of the row labels
        :: Metric|Sail / Wait (ms)|low / Walk (km)|x / Drift|y / Sway|z
        0.622: names metrics: metric, row labels name units
      units in two of five row labels
        :: Metric|Sail / Wait (ms)|low / Walk (km)|x / Drift|y / Sway|z / Leaks|w
        0.426: names metrics: metric
      a unit in one of two row labels
        :: Metric|Sail / Wait (ms)|low / Drift|y
        0.426: names metrics: metric
      percent and degrees in row labels
        :: Metric|Sail / Load %|low / Heat °C|y
        0.622: names metrics: metric, row labels name units
      units in brackets with more behind them
        :: Metric|Sail / Rain (inches) at sea|low / Calm (days) at sea|y
        0.622: names metrics: metric, row labels name units
      units in the labels, months across
        :: Metric|May|June / Wait (ms)|low|x / Walk (km)|high|y
        0.87: names metrics: metric, row labels name units
      units in the labels, months over half of the columns
        :: Metric|May|Sail / Wait (ms)|low|x / Walk (km)|high|y
        0.622: names metrics: metric, row labels name units
      figures in three of five places
        :: Metric|Sail / Drift|4 / Sway|5 / Leaks|6 / Noise|x / Fuss|y
        0.574: names metrics: metric, figures
      figures in half of the places
        :: Metric|Sail / Drift|4 / Sway|x
        0.426: names metrics: metric
      figures that are no plain number
        :: Metric|Sail / Drift|4 of 5 / Sway|3 of 9
        0.574: names metrics: metric, figures
      no figures, where no header names metrics
        Key figures :: Thing|Target / Drift|low / Sway|none
        0.378: gives targets: target, title: key figures, -no figures
      a few figures, where no header names metrics
        Key figures :: Thing|Target / Drift|4 / Sway|none / Leaks|x / Noise|y / Fuss|z
        0.622: gives targets: target, title: key figures
      one figure in ten places, where no header names metrics
        Key figures :: Thing|Target|Oar / Drift|4|a / Sway|none|a / Leaks|x|b / Noise|y|c / Fuss|z|d
        0.622: gives targets: target, title: key figures
      nothing but empty places, where no header names metrics
        Key figures :: Thing|Target|Formula / Drift|| / Sway||
        0.711: gives targets: target, says how to measure: formula, title: key figures, -no figures
      one value with its unit for each row
        :: Metric|Sail / Drift|4 m / Sway|5 kg / Leaks|6 s
        0.909: names metrics: metric, one value with its unit for each row, figures
      values of one unit
        :: Metric|Sail / Drift|4 m / Sway|5 m / Leaks|6 m
        0.574: names metrics: metric, figures
      values of two units in two rows
        :: Metric|Sail / Drift|4 m / Sway|5 kg
        0.574: names metrics: metric, figures
      units in three of four rows
        :: Metric|Sail / Drift|4 m / Sway|5 kg / Leaks|x / Noise|6 s
        0.909: names metrics: metric, one value with its unit for each row, figures
      units in two of three rows
        :: Metric|Sail / Drift|4 m / Sway|5 kg / Leaks|x
        0.574: names metrics: metric, figures
      words behind figures are no unit that is known
        :: Metric|Sail / Drift|4 oars / Sway|5 masts / Leaks|6 sails
        0.574: names metrics: metric, figures
      units in two columns
        :: Metric|Sail|Oar / Drift|4 m|4 m / Sway|5 kg|5 kg / Leaks|6 s|6 s
        0.574: names metrics: metric, figures
      prices
        :: Metric|Target / Drift|$4 / Sway|$5
        0.75: names metrics: metric, gives targets: target, -prices, figures
      prices in half of the places
        :: Metric|Target / Drift|$4 / Sway|x
        0.818: names metrics: metric, gives targets: target
      metrics behind the row labels that name what is measured
        :: Boat|Metric|Target / #Crew|Latency|low / #Cooks|Uptime|none
        0.786: gives targets: target, 2 of 2 rows name what is measured, names metrics: metric
      row labels before the metrics that name what is measured
        :: Boat|Metric|Target / #Latency|Crew|low / #Uptime|Cooks|none
        0.525: gives targets: target, names metrics: metric
      numbered metrics
        :: No|Metric|Target / 1|Drift|low / 2|Sway|none
        0.818: names metrics: metric, gives targets: target
      the target is read before the value
        :: Metric|Value|Target / Drift|4 m|low / Sway|5 m|none
        0.818: names metrics: metric, gives targets: target
      a column that names metrics gives no targets besides
        :: Metric and target|Sail / Drift|low / Sway|none
        0.426: names metrics: metric and target
      a title over the whole width names no column
        Service levels :: <table><tr><th colspan=2>Metric<tr><td>Drift<td>4<tr><td>Sway<td>5<tr><td>Leaks<td>6</table>
        0.332: title: service levels, figures
    `),
  )('%s', (_, title, table, expected) => {
    expect(judged('metric', title, table)).toBe(expected);
  });
});
