/*
 * Common first names of Sweden, of all ages and origins. A name that is missing is still found beside a surname, in a list of
 * participants or as a word of no language.
 */
const firstNames = `
Aaron Abbas Abdi Abdirahman Abdul Abdullah Abdullahi Abdulrahman Adam Adele Adnan Adrian Agda Agne Agnes Agneta Agnieszka Ahmad
Ahmed Aida Aina Aino Aisha Alan Alba Albert Alberto Albin Alejandro Aleksandra Alex Alexander Alexandra Alexis Alf Alfons Alfred
Algot Ali Alice Alicia Alina Allan Alma Alva Alvar Alve Alvin Amadeus Amal Amalia Amanda Amelia Amelie Amin Amina Amir Amira Ana
Anas Anders André Andrea Andréas Andreas Andrej Andres Andrew Andrzej Aneta Anette Angela Angelica Angelika Angelina Anita Anja
Ann Anna Anne Anneli Annelie Annette Annica Annie Annika Annikki Ansgar Antero Anthony Anton Antonia Antonio Arash Arja Arne
Arnold Aron Arthur Artur Arvid Arvo Asma Assar Asta Aston Astrid August Aurora Axel Ayaan Ayse Azra Barbara Barbro Bashar Beata
Beatrice Bella Bengt Benjamin Benny Berit Berndt Bernhard Bernt Bert Bertil Bettan Betty Bianca Biljana Bill Billy Birger Birgit
Birgitta Bitte Bjarne Björn Bo Bodil Boel Boris Bosse Brita Britt Britta Bror Bruno Börje Cajsa Calle Camilla Carin Carina Carl
Carlos Carmen Carola Carolin Carolina Caroline Casper Cassandra Catarina Catharina Cathrin Cathrine Catrin Cecilia Celine Charles
Charlie Charlott Charlotta Charlotte Chris Christel Christer Christian Christin Christina Christine Christofer Christoffer
Christopher Cindy Claes Clara Clas Claudia Colin Conny Corinne Cornelia Crister Cristina Curt Dag Dagmar Dagny Dan Dani Daniel
Daniela Daniella Dante Danuta Dardan Darko David Dejan Denise Dennis Désirée Desirée Diana Dick Doris Douglas Ebba Ebbe Edda Eddie
Edgar Edit Edith Edvard Edvin Edward Edwin Egon Eila Einar Eira Eivor Elena Eleonor Eleonora Elham Elias Elin Elina Elinor Elis
Elisa Elisabet Elisabeth Elise Elizabeth Ella Ellen Ellie Ellinor Elliot Elly Elma Elmer Elna Elof Elsa Else Elsie Elsy Elton
Elvin Elvira Elvis Elvy Emanuel Embla Emelie Emil Emilia Emilie Emilio Emily Emina Emir Emma Emmy Enar Engla Eric Erica Erik Erika
Erland Erling Erna Ernst Eskil Estelle Ester Esther Ethel Eugen Eva Evald Evelina Evelyn Evert Evy Ewa Fabian Fadi Faisal Fanny
Farah Fatima Fatlum Felicia Felix Ferdinand Filip Filippa Florence Folke Frank Frans Fred Fredric Fredrik Fredrika Frej Freja
Frida Fritiof Fritz Gabriel Gabriella Garo Georg George Gerd Gerda Gerhard Germund Gerry Gert Gertrud Gillis Gina Gisela Git Gitte
Glenn Goran Gottfrid Greger Greta Gudrun Gull Gun Gunborg Gunhild Gunilla Gunn Gunnar Gunnel Gunvor Gustaf Gustav Gustava Göran
Gösta Göte Hagar Halima Hamid Hampus Hamza Hana Hanan Hanna Hannah Hanne Hannele Hannes Hans Harald Hardy Harriet Harry Hasan
Hassan Hawre Hedda Hedvig Heidi Helén Helen Helena Helene Heléne Helga Helge Helmer Helmi Henning Henric Henrietta Henrik Henry
Herbert Herman Hilda Hilding Hillevi Hilma Hjalmar Hjördis Hodan Holger Huda Hugo Hussein Håkan Ia Ian Ibrahim Ida Idris Idun
Ilona Ilse Iman Ina Ines Inez Inga Ingalill Ingbritt Inge Ingeborg Ingegerd Ingegärd Ingela Ingemar Inger Ingmar Ingrid Ingvar
Inkeri Iréne Irene Iris Irma Isa Isaac Isabel Isabell Isabella Isabelle Isac Isak Ismail Ivan Ivana Ivar Jaakko Jack Jacob Jakob
Jamal James Jan Jane Janet Janne Jari Jarl Jarmo Jasmin Jasmina Jasmine Jean Jeanette Jelena Jenni Jennie Jennifer Jenny Jens
Jerker Jerry Jesper Jessica Jill Jim Jimmie Jimmy Joachim Joacim Joakim Joanna Joar Joel Johan Johanna Johannes John Johnny Joline
Jon Jonas Jonatan Jonathan Jonna Jonny Jorunn Jose José Josef Josefin Josefina Josefine Joseph Josephine Juan Judit Judith Juha
Juhani Jukka Julia Julian Julie Julius Juni Jörgen Jörn Kaarina Kai Kaisa Kaj Kajsa Kalevi Kalle Karen Kari Karim Karin Karina
Karl Karla Karolina Kasper Katarina Katarzyna Katharina Katja Katrin Kennet Kenneth Kenny Kent Kenth Kerstin Kevin Khadija Khaled
Khalid Kian Kicki Kim Kirsi Kjell Klara Klas Knut Konrad Krister Kristian Kristin Kristina Kristine Kristofer Kristoffer Krzysztof
Kumar Kurt Kåre Lage Laila Lara Lars Lasse Laura Lea Leah Leena Leia Leif Leila Lena Lennart Leo Leon Leona Leonard Leonardo
Leopold Levi Leyla Li Liam Liisa Lilian Lill Lillemor Lilly Lily Lina Linda Linn Linnéa Linnea Linus Lisa Lisbet Lisbeth Lise
Liselott Liselotte Liv Livia Lo Loke Lorena Lotta Lou Loui Louie Louis Louise Lova Love Lovis Lovisa Lowe Lucas Lucia Ludvig
Ludwig Luis Lukas Luna Lydia Lykke Maarit Madeleine Madelene Magda Magdalena Magnus Mahdi Mahmoud Maiju Maj Maja Majken Majvor
Malena Malgorzata Malin Malte Malva Manfred Manuel Marcel Marcin Marco Marcus Marek Margaret Margareta Margaretha Margit Margot
Margret Mari Maria Mariam Mariana Mariann Marianne Marie Marika Marina Mario Marit Marita Marja Marjatta Mark Marko Markus Marlene
Marta Martin Martina Marwa Mary Maryam Matheo Mathias Mathilda Matias Matilda Mats Matteo Matti Mattias Matts Maud Mauritz Max
Maximilian May Maya Mehmet Meja Melina Melissa Melker Melvin Melwin Merja Meryem Mette Mia Micael Michael Michaela Michal Michel
Michelle Miguel Mika Mikael Mikaela Mila Milad Milan Milla Milo Milton Mimmi Mina Minna Mio Mira Miranda Miriam Mirjam Mirjeta Moa
Mohamad Mohamed Mohammad Mohammed Molly Mona Monica Monika Morgan Moses Muhammad Musa Mustafa My Måns Mårten Märit Märta Märtha
Nadia Nadja Naima Nancy Nanna Nasrin Natalia Natalie Natanael Natasha Nathalie Nellie Nelly Neo Nicholas Nicklas Niclas Nicolas
Nicole Niels Niklas Niko Nikola Nils Nina Ninni Noa Noah Noel Noomi Noor Nora Nour Nova Ola Olav Olavi Ole Oleg Olena Olga Oliver
Olivia Oliwer Olle Olof Olov Omar Orvar Osama Oscar Oskar Osman Ossian Osvald Ottilia Otto Ove Owe Paavo Patric Patricia Patrick
Patrik Paul Paula Paulina Pauline Pawel Peder Pekka Pelle Per Pernilla Perry Peter Petra Petronella Petter Philip Pia Pierre Piotr
Pirjo Pirkko Pontus Pål Päivi Pär Rachel Rafael Ragnar Ragnhild Rakel Ralf Ralph Ramona Rana Rashid Rasmus Raymond Rebecca Rebecka
Rebin Regina Reine Reinhold Renée Reza Richard Rickard Rigmor Rikard Rita Robert Roberto Robin Roger Roine Roland Rolf Ronald Roni
Ronja Ronnie Ronny Rosa Rose Rosita Rosmarie Roy Ruben Rudolf Runa Rune Rut Ruth Sabina Safia Saga Said Saida Saleh Salim Sally
Salma Sam Samantha Sami Samir Samira Samuel Sander Sandra Sandy Sanja Sanna Sara Sarah Sari Sebastian Seija Selma Semir Serwa Seth
Shirin Sigfrid Sigge Signe Signhild Sigrid Sigurd Sigvard Simon Simone Siri Sirpa Siv Sivert Sixten Sofi Sofia Sofie Sol Solveig
Solvig Sonia Sonja Sonny Sophia Sophie Staffan Stanislav Stefan Steffan Stella Stellan Sten Stephanie Steve Stig Stina Sture Sulo
Sune Susan Susann Susanna Susanne Suzanne Svante Svea Sven Sverker Svetlana Sylvi Sylvia Synnöve Sören Tage Taina Tamara Tanja
Tapani Tapio Tea Ted Teemu Teodor Teresa Terese Teresia Terje Tess Thea Theo Theodor Theres Therése Therese Theresia Thi Thomas
Thor Thore Thure Tiia Tiina Tilda Tilde Tim Timmy Timo Tina Tindra Tobias Toivo Tom Tomas Tomasz Tommy Toni Tony Tor Tora Torbjörn
Tord Tore Torgny Torsten Torun Tova Tove Trine Tristan Troels Ture Tuula Tuulikki Tuva Tyko Tyra Udo Ulf Ulla Ulrica Ulrik Ulrika
Umar Uno Urban Ursula Vagn Valborg Valdemar Valentin Valentina Valter Vanessa Vanja Vega Vendela Vera Verner Veronica Veronika
Victor Victoria Vidar Vide Vigdis Viggo Viking Viktor Viktoria Vilgot Vilhelm Vilhelmina Ville Vilma Vilmer Vincent Viola Viveka
Vivianne Waldemar Walter Wanja Wera Werner Wiktor Wilhelm Wilhelmina Wille William Willy Wilma Wilmer Wivianne Xenia Yasin Yasmin
Ylva Yngve Yosef Younes Yousef Yrsa Yusuf Yvonne Zahra Zara Zeinab Zeynep Zlatan Zoran Åke Åsa Åse Älva Ängla Öivind Örjan Östen
`
const commonNames = new Set(firstNames.trim().toLowerCase().split(/\s+/))

/** True for a common first name. */
export function isFirstName(word: string): boolean {
  return commonNames.has(word.toLowerCase())
}
